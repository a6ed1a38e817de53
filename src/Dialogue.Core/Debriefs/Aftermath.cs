using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Core.Debriefs;

/// <summary>What an answer changed: the skills, the story's memory, and what came after it.</summary>
/// <remarks>
/// What came after is compared with every other answer that was open at that moment, silence among them where the other waits. After
/// each, the story is played on with the path's own later answers, for as long as the same questions come (at most 40). What is said
/// here is therefore true of this conversation with this seed: with at least one other answer, and everything else as it was said, it
/// would have been otherwise.
/// </remarks>
/// <param name="Values">What the answer is worth on each skill: what rose and what slipped.</param>
/// <param name="Variables">The variables that it changed, in the order in which it did.</param>
public sealed record Aftermath(SkillValues Values, ValueArray<VariableChange> Variables)
{
    private const int MostVariables = 2;

    /// <summary>Gets whether another answer would have led to another beat before the next question.</summary>
    public bool DecidedTheWay { get; init; }

    /// <summary>Gets whether another answer would have led to another beat later on.</summary>
    public bool DecidedTheWayLater { get; init; }

    /// <summary>Gets whether another answer would have led to another ending.</summary>
    public bool DecidedTheEnding { get; init; }

    /// <summary>Gets whether something else could have been answered at a later question.</summary>
    public bool ChangedLaterAnswers { get; init; }

    /// <summary>Gets those who would have said something else at a later question that is the same, in the order in which they speak.</summary>
    public ValueArray<RoleKey> ChangedVoices { get; init; }

    /// <summary>Gets whether anything that came after depended on it.</summary>
    public bool IsTurning => DecidedTheWay || DecidedTheWayLater || DecidedTheEnding || ChangedLaterAnswers || !ChangedVoices.IsEmpty;

    /// <summary>Gets how much it mattered to the story: a point for each variable that it changed, at most two, and two where the way on or the ending depended on it.</summary>
    /// <remarks>In the same half points as <see cref="Debrief.Weight(Decision)"/>. Where nothing depended on it, 0: nobody would have noticed.</remarks>
    public int StoryWeight => !IsTurning
        ? 0
        : Math.Min(Variables.Count, MostVariables) + (DecidedTheWay || DecidedTheWayLater || DecidedTheEnding ? 2 : 0);

    /// <summary>Gives what the first answer to a moment of a playthrough changed; see <see cref="Answers"/>.</summary>
    /// <remarks>A first answer that cannot be given there any more, since the way to it was changed, has its values alone.</remarks>
    public static Aftermath Of(Playthrough playthrough, AnsweredMoment moment) => Of(playthrough, moment, Answers.Of(playthrough));

    /// <summary>Gives what the first answer to a moment changed, for callers that have the moments already.</summary>
    internal static Aftermath Of(Playthrough playthrough, AnsweredMoment moment, ValueArray<AnsweredMoment> moments)
    {
        Playthrough before = Answers.Before(playthrough, moment);
        ReadOnlySpan<AnsweredMoment> later = moments.AsSpan()[moment.Current.Number..];
        if (AnswerRun.Of(before, moment.First.Choice?.Id, later) is not { } run)
        {
            return new Aftermath(moment.First.Values, []);
        }

        Aftermath aftermath = new(moment.First.Values, ChangesOf(run[0].LastEvents));
        foreach (ChoiceId? other in OthersOf(before, moment.First))
        {
            aftermath = aftermath.ComparedWith(run, AnswerRun.Of(before, other, later)!);
        }

        return aftermath;
    }

    private static IEnumerable<ChoiceId?> OthersOf(Playthrough before, Decision taken)
    {
        IEnumerable<ChoiceId?> others = before.Offered.Where(choice => choice.IsOpen && choice.Id != taken.Choice?.Id).Select(choice => (ChoiceId?)choice.Id);
        return before.CanStaySilent && !taken.IsSilence ? others.Append(null) : others;
    }

    private static ValueArray<VariableChange> ChangesOf(ValueArray<PlaythroughEvent> events) => events
        .OfType<PlaythroughEvent.VariableChanged>()
        .GroupBy(change => change.Variable)
        .Select(changes => new VariableChange(changes.Key, changes.First().Before, changes.Last().After))
        .Where(change => change.Before != change.After)
        .ToValueArray();

    private Aftermath ComparedWith(AnswerRun run, AnswerRun other)
    {
        Aftermath compared = this with { DecidedTheEnding = DecidedTheEnding || HasOtherEnding(run, other) };
        for (int step = 0; step < run.Length && step < other.Length; step++)
        {
            if (!run.BeatsOf(step).SequenceEqual(other.BeatsOf(step)))
            {
                return step == 0 ? compared with { DecidedTheWay = true } : compared with { DecidedTheWayLater = true };
            }

            compared = compared with
            {
                ChangedLaterAnswers = compared.ChangedLaterAnswers || !run.OpenAfter(step).SequenceEqual(other.OpenAfter(step)),
                ChangedVoices = step == 0 ? compared.ChangedVoices : compared.ChangedVoices.Union(OtherVoices(run, other, step)).ToValueArray(),
            };
        }

        return compared;
    }

    private static bool HasOtherEnding(AnswerRun run, AnswerRun other) =>
        run.Last.Ending is not null && other.Last.Ending is not null && run.Last.Beat.Id != other.Last.Beat.Id;

    private static IEnumerable<RoleKey> OtherVoices(AnswerRun run, AnswerRun other, int step) => run.VoicesOf(step)
        .Union(other.VoicesOf(step))
        .Where(role => !run.LinesOf(step, role).SequenceEqual(other.LinesOf(step, role), ReferenceEqualityComparer.Instance));
}
