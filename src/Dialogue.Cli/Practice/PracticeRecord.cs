using Dialogue.Core.Practice;
using Dialogue.Presentation.Messages;
using Dialogue.Storage;

namespace Dialogue.Cli.Practice;

/// <summary>
/// The player's record as the front ends use it: opened at the first need, its faults told in sentences, and left alone where the
/// player plays without.
/// </summary>
/// <param name="location">Where it lies.</param>
/// <param name="time">The clock and the zone.</param>
/// <param name="isWanted">Whether anything is to be stored.</param>
internal sealed class PracticeRecord(JournalLocation location, TimeProvider time, bool isWanted) : IDisposable
{
    private Journal? _journal;
    private bool _isWanted = isWanted;
    private bool _hasFailed;

    /// <summary>Gets whether something had to be stored, could not be, and the player did not agree to play without.</summary>
    public bool HasFailed => _isWanted && _hasFailed;

    /// <summary>Gets whether everything that was said so far is stored.</summary>
    public bool HoldsEverything => _isWanted && !_hasFailed && _journal is not null;

    private DateTimeOffset Now => time.GetLocalNow();

    private DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    private Journal Journal => _journal ??= Journal.Open(location);

    /// <summary>Looks up what the first page needs; a fault becomes <see cref="AppMessage.NotKept"/>.</summary>
    public AppMessage Summarise() => _isWanted
        ? Try<AppMessage>(() => new AppMessage.Summarised(Journal.Summary(), Today), sentence => new AppMessage.NotKept(sentence))
        : new AppMessage.Summarised(PracticeSummary.Empty, Today);

    /// <summary>Reads what progress is made of.</summary>
    public AppMessage History() => _isWanted
        ? Try<AppMessage>(() => new AppMessage.HistoryRead(Journal.History(Today.AddDays(1 - PracticeDays.Length)), Today), sentence => new AppMessage.Noted(sentence))
        : new AppMessage.HistoryRead(PracticeHistory.Empty, Today);

    /// <summary>Stores everything of a playthrough that is not stored yet.</summary>
    public IEnumerable<AppMessage> Keep(AppRequest.Keep keep) => _isWanted
        ? Try<AppMessage[]>(
            () => Journal.Keep(keep.Id, keep.Playthrough, Now) == KeepOutcome.Forked ? [new AppMessage.Noted(KeepingWords.Forked)] : [],
            sentence => [new AppMessage.NotKept(sentence)])
        : [];

    /// <summary>Gives a stored playthrough, or null.</summary>
    public KeptPlaythrough? Find(PlayId id) => _isWanted ? Journal.Find(id) : null;

    /// <summary>Stores a plan.</summary>
    public IEnumerable<AppMessage> KeepPlan(AppRequest.KeepPlan plan) =>
        Change(KeepingWords.PlanKept, () => Journal.KeepPlan(plan.Play, plan.ScenarioId, plan.When, plan.Then, Now));

    /// <summary>Stores what came of a plan.</summary>
    public IEnumerable<AppMessage> AnswerPlan(AppRequest.AnswerPlan answer) =>
        Change(null, () => Journal.AnswerPlan(answer.PlanId, answer.Outcome, answer.Words, Now));

    /// <summary>Offers a playthrough no more to be taken up.</summary>
    public IEnumerable<AppMessage> SetAside(PlayId id) => Change(null, () => Journal.SetAside(id));

    /// <summary>Stores nothing more.</summary>
    public void Stop() => _isWanted = false;

    /// <summary>Forgets what is older than the player wants to keep; gives a sentence where that failed.</summary>
    /// <param name="before">The moment before which everything goes, or null.</param>
    public string? Forget(DateTimeOffset? before) => before is { } moment && HoldsEverything
        ? Try<string?>(
            () =>
            {
                Journal.ForgetBefore(moment);
                return null;
            },
            sentence => sentence)
        : null;

    /// <inheritdoc/>
    public void Dispose() => _journal?.Dispose();

    private AppMessage[] Change(string? done, Action change) => _isWanted
        ? Try<AppMessage[]>(
            () =>
            {
                change();
                AppMessage.Summarised summarised = new(Journal.Summary(), Today);
                return done is null ? [summarised] : [summarised, new AppMessage.Noted(done)];
            },
            sentence => [new AppMessage.Noted(sentence)])
        : [];

    private T Try<T>(Func<T> work, Func<string, T> otherwise)
    {
        try
        {
            T result = work();
            _hasFailed = false;
            return result;
        }
        catch (JournalException wrong)
        {
            _hasFailed = true;
            return otherwise(JournalWords.About(wrong));
        }
    }
}
