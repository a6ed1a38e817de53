using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Reading;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Keeping;

/// <summary>Makes sure that everything of a playthrough is stored, with one commit.</summary>
internal sealed class Keeper(JournalConnection db, Func<DateTimeOffset, PlayId> newId)
{
    private readonly Dictionary<PlayId, PlayId> _forks = [];
    private readonly PlaythroughReader _reader = new(db);
    private readonly PlaythroughWriter _playthroughs = new(db);
    private readonly StepWriter _steps = new(db);
    private readonly PracticeWriter _practice = new(db);
    private Sitting? _sitting;

    /// <summary>Gives the name that a playthrough is stored under: another one where it was forked.</summary>
    public PlayId NameOf(PlayId asked) => _forks.GetValueOrDefault(asked, asked);

    public KeepOutcome Keep(PlayId asked, Playthrough playthrough, DateTimeOffset at)
    {
        if (playthrough.StepCount == 0)
        {
            return KeepOutcome.Nothing;
        }

        DateTimeOffset now = StoredTime.AsKept(at);
        Sitting? sitting = _sitting;
        _sitting = null; // Whatever goes wrong from here on, the next time everything is read again.
        if (sitting is not null && Append(sitting, NameOf(asked), playthrough, now))
        {
            sitting.Times.Add(now);
            _sitting = sitting with { Last = playthrough };
            return KeepOutcome.Kept;
        }

        (Sitting? stored, KeepOutcome outcome) = db.InTransaction(() => Store(asked, playthrough, now, sitting));
        if (outcome == KeepOutcome.Forked)
        {
            _forks[asked] = stored!.Play;
        }

        _sitting = stored;
        return outcome;
    }

    /// <summary>Does the usual thing: one more step on the same day, and the story goes on.</summary>
    private bool Append(Sitting sitting, PlayId play, Playthrough playthrough, DateTimeOffset at) =>
        sitting.IsOneStepBefore(play, playthrough)
        && StoredTime.DayOf(sitting.Times[^1]) == StoredTime.DayOf(at)
        && _steps.Append(play, playthrough.StepCount, Replay.StepsFrom(playthrough, playthrough.StepCount - 1)[0], at, sitting.Times[^1]);

    private (Sitting? Stored, KeepOutcome Outcome) Store(PlayId asked, Playthrough playthrough, DateTimeOffset at, Sitting? before)
    {
        PlayId play = NameOf(asked);
        SavedPlaythrough save = Replay.Save(playthrough);
        KeptPlaythrough? stored = _reader.Find(play);
        List<DateTimeOffset> remembered = before?.Play == play ? TimesOf(save, before) : [];
        if (stored is null)
        {
            return (StoreWhole(play, asked, playthrough, save, remembered, at), KeepOutcome.Kept);
        }

        // The file may have been edited since, and beats and answers renamed.
        int same = SameSteps(save.Steps, FormerIds.AsNow(playthrough.Conversation, stored.Saved.Steps));
        if (!IsSame(save, stored.Saved) || same < Math.Min(save.Steps.Count, stored.Saved.Steps.Count))
        {
            List<DateTimeOffset> own = remembered.Count > same ? remembered : [.. stored.Times.Take(same)];
            return (StoreWhole(newId(at), asked, playthrough, save, own, at), KeepOutcome.Forked);
        }

        if (save.Steps.Count <= stored.Saved.Steps.Count)
        {
            return (null, KeepOutcome.Nothing);
        }

        List<DateTimeOffset> times = [.. stored.Times];
        Add(play, stored.Number, playthrough, save, times, at, stored.FirstEndedAt is not null);
        return (new Sitting(play, playthrough, times), KeepOutcome.Kept);
    }

    private Sitting StoreWhole(PlayId play, PlayId asked, Playthrough playthrough, SavedPlaythrough save, List<DateTimeOffset> times, DateTimeOffset at)
    {
        long number = _playthroughs.Insert(play, playthrough, Beginning.Of(asked, times.Count > 0 ? times[0] : at));
        List<DateTimeOffset> all = [];
        foreach (DateTimeOffset time in times)
        {
            _steps.Insert(number, all.Count + 1, save.Steps[all.Count], time);
            all.Add(time);
        }

        Add(play, number, playthrough, save, all, at, false);
        return new Sitting(play, playthrough, all);
    }

    /// <summary>Writes the steps that are not stored yet, and what follows from where the playthrough stands now.</summary>
    private void Add(
        PlayId play, long number, Playthrough playthrough, SavedPlaythrough save, List<DateTimeOffset> times, DateTimeOffset at, bool hasResult)
    {
        while (times.Count < save.Steps.Count)
        {
            _steps.Insert(number, times.Count + 1, save.Steps[times.Count], at);
            times.Add(at);
        }

        if (playthrough.Status == PlaythroughStatus.Ended && !hasResult)
        {
            _practice.Insert(number, PracticeResult.Of(play, playthrough, times[^1]));
        }

        _playthroughs.NoteState(number, playthrough, times[^1]);
    }

    private static List<DateTimeOffset> TimesOf(SavedPlaythrough save, Sitting before) =>
        [.. before.Times.Take(SameSteps(save.Steps, Replay.StepsFrom(before.Last, 0)))];

    private static bool IsSame(SavedPlaythrough one, SavedPlaythrough other) =>
        one.ScenarioId == other.ScenarioId && one.Seed == other.Seed && one.Cast == other.Cast;

    private static int SameSteps(ValueArray<SavedStep> one, ValueArray<SavedStep> other) =>
        one.AsSpan().CommonPrefixLength(other.AsSpan());
}
