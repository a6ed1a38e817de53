using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Core.Practice;

/// <summary>What changed about one skill over the last conversations that had a moment for it.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="All">The estimate over all of these conversations together.</param>
/// <param name="Before">The estimate over their older half; of an odd number the middle one counts to the newer.</param>
/// <param name="After">The estimate over their newer half.</param>
/// <param name="Points">One estimate for each of them, the oldest first.</param>
public sealed record SkillProgress(Skill Skill, Estimate All, Estimate Before, Estimate After, ValueArray<ProgressPoint> Points)
{
    /// <summary>Gets what can be said of the change: a direction only where the two halves differ clearly.</summary>
    public SkillChange Change
    {
        get
        {
            if (!Before.IsEnough || !After.IsEnough)
            {
                return SkillChange.TooFew;
            }

            return !Estimate.Differ(Before, After) ? SkillChange.Level
                : After.Value > Before.Value ? SkillChange.Rising : SkillChange.Falling;
        }
    }

    internal static SkillProgress Of(ValueArray<PracticeResult> results, Skill skill)
    {
        PracticeResult[] last = [.. results.Where(result => result[skill].Opportunities > 0).TakeLast(Progress.MostConversations)];
        Estimate[] estimates = [.. last.Select(result => result[skill])];
        int half = last.Length / 2;
        return new SkillProgress(
            skill,
            Pooling.Of(estimates),
            Pooling.Of(estimates.Take(half)),
            Pooling.Of(estimates.Skip(half)),
            last.Select(result => new ProgressPoint(result.Day, result.ScenarioId, result[skill])).ToValueArray());
    }
}

/// <summary>What can be said of a change.</summary>
public enum SkillChange
{
    /// <summary>One of the halves has too few moments to compare.</summary>
    TooFew,

    /// <summary>The intervals of the halves overlap: no clear change.</summary>
    Level,

    /// <summary>The newer half lies clearly above the older.</summary>
    Rising,

    /// <summary>The newer half lies clearly below the older.</summary>
    Falling,
}

/// <summary>What one conversation showed of a skill.</summary>
/// <param name="Day">The day it ended on.</param>
/// <param name="ScenarioId">Which scenario.</param>
/// <param name="Estimate">The estimate from this conversation alone.</param>
public sealed record ProgressPoint(DateOnly Day, string ScenarioId, Estimate Estimate);
