using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Practice;

/// <summary>What can honestly be said of all practice so far: never a total, a rank or a streak. The formulas are those of docs/scoring.md.</summary>
/// <param name="Conversations">How many conversations were finished.</param>
/// <param name="Skills">What changed, skill by skill, in the order in which skills are always shown.</param>
/// <param name="Situations">Where it is easy and where it is not: from easy to hard, then those with too few moments.</param>
/// <param name="Days">Which of the last days had practice.</param>
/// <param name="Due">What has come back, the longest overdue first.</param>
/// <param name="Next">What comes back later, the next first.</param>
/// <param name="Plans">The plans that were kept, in the order in which they were made.</param>
public sealed record Progress(
    int Conversations,
    ValueArray<SkillProgress> Skills,
    ValueArray<SituationProgress> Situations,
    PracticeDays Days,
    ValueArray<ReviewCard> Due,
    ValueArray<ReviewCard> Next,
    ValueArray<IfThenPlan> Plans)
{
    /// <summary>How many conversations an estimate rests on at most: the last ones.</summary>
    public const int MostConversations = 12;

    /// <summary>Gives what a history says on a day of the player's calendar.</summary>
    public static Progress Of(PracticeHistory history, DateOnly today)
    {
        ReviewCard[] cards = [.. history.Cards
            .OrderBy(card => card.DueOn)
            .ThenBy(card => card.Key.Situation.Id, StringComparer.Ordinal)
            .ThenBy(card => card.Key.Skill)];
        return new Progress(
            history.Results.Count,
            Enum.GetValues<Skill>().Select(skill => SkillProgress.Of(history.Results, skill)).ToValueArray(),
            SituationProgress.Of(history.Results),
            PracticeDays.Of(history.Days, today),
            cards.Where(card => card.IsDue(today)).ToValueArray(),
            cards.Where(card => !card.IsDue(today)).ToValueArray(),
            history.Plans);
    }
}
