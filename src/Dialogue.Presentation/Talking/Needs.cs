using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Talking;

/// <summary>What the other person would have needed at a moment: read from the skill that was short, and from the best answer that was open.</summary>
public static class Needs
{
    /// <summary>Gives one sentence, or null where the answer took most of what was on offer.</summary>
    /// <param name="decision">The answer.</param>
    /// <param name="scenario">What is practised goes first where two skills are as short.</param>
    /// <param name="rubric">What moves are worth.</param>
    /// <param name="name">The other's first name.</param>
    public static string? Of(Decision decision, Scenario scenario, Rubric rubric, string name)
    {
        Skill[] shorts =
        [
            .. NotesAbout.Skills
                .Where(skill => IsShort(decision, skill))
                .OrderByDescending(skill => decision.Values[skill] < 0)
                .ThenByDescending(skill => decision.High[skill] - decision.Values[skill])
                .ThenByDescending(skill => scenario.Practises.Contains(skill)),
        ];
        return shorts.Length == 0 ? null : NeedWords.Of(shorts[0], MoveFor(shorts[0], decision, rubric), name);
    }

    // It slipped, or less than half of what was on offer was taken; and there was something better to say.
    private static bool IsShort(Decision decision, Skill skill)
    {
        (int value, int low, int high) = (decision.Values[skill], decision.Low[skill], decision.High[skill]);
        return !decision.IsSilence && value < high && (value < 0 || (decision.IsOpportunityFor(skill) && 2 * value < low + high));
    }

    private static MoveId? MoveFor(Skill skill, Decision decision, Rubric rubric)
    {
        OfferedChoice best = decision.Offered
            .Where(choice => choice.Values[skill] == decision.High[skill])
            .MaxBy(choice => choice.Values.Empathy + choice.Values.Clarity + choice.Values.Boundaries);
        ValueArray<string> context = decision.Beat.Context;
        return best.Choice.Moves
            .Where(move => rubric.ValueOf(move, context)[skill] > 0)
            .OrderByDescending(move => rubric.ValueOf(move, context)[skill])
            .ThenByDescending(move => NotesAbout.Skills.Where(each => decision.Values[each] < 0).Sum(each => rubric.ValueOf(move, context)[each]))
            .Select(move => (MoveId?)move)
            .FirstOrDefault();
    }
}
