using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Core.Practice;

/// <summary>How a practised skill shows in one kind of situation.</summary>
/// <param name="Key">Which skill in which kind of situation.</param>
/// <param name="Tries">How many finished conversations there practise the skill and had a moment for it.</param>
/// <param name="Estimate">The estimate over the last of these tries together.</param>
public sealed record SituationProgress(CardKey Key, int Tries, Estimate Estimate)
{
    internal static ValueArray<SituationProgress> Of(ValueArray<PracticeResult> results) => results
        .SelectMany(result => result.Practises.Distinct().Select(skill => (Key: new CardKey(skill, result.Situation), Estimate: result[skill])))
        .Where(each => each.Estimate.Opportunities > 0)
        .GroupBy(each => each.Key, each => each.Estimate)
        .Select(tries => new SituationProgress(tries.Key, tries.Count(), Pooling.Of(tries.TakeLast(Progress.MostConversations))))
        .OrderByDescending(each => each.Estimate.IsEnough)
        .ThenByDescending(each => each.Estimate.IsEnough ? each.Estimate.Value : 0)
        .ThenBy(each => each.Key.Situation.Id, StringComparer.Ordinal)
        .ThenBy(each => each.Key.Skill)
        .ToValueArray();
}
