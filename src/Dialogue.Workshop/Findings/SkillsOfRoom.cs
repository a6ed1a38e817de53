using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Findings;

/// <summary>Puts everybody's scores together.</summary>
internal static class SkillsOfRoom
{
    private const int Words = 4;
    private static readonly Skill[] All = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    /// <summary>Gives the parts that were played: before, practice, after.</summary>
    public static ValueArray<PartFacts> Of(Room room, Course course) => ((PiecePart[])[PiecePart.Before, PiecePart.Practice, PiecePart.After])
        .Select(part => (Part: part, Pieces: course.Pieces.Where(piece => room.Pieces[piece.Index].Planned.Part == part && !course.IsGoingOn(room, piece)).ToArray()))
        .Where(static part => part.Pieces.Length > 0)
        .Select(part => new PartFacts(part.Part, Of([.. ScoresOf(room, part.Pieces)])))
        .ToValueArray();

    private static IEnumerable<Score> ScoresOf(Room room, PieceCourse[] pieces)
    {
        Rubric rubric = room.Pieces[pieces[0].Index].Conversation.Rubric;
        return PersonalAnswers.In(room, pieces).Values.Select(own => Score.Of(own, rubric));
    }

    private static ValueArray<SkillFacts> Of(Score[] scores) => All
        .Select(skill => Of(skill, [.. scores.Select(score => score[skill]).Where(static estimate => estimate.IsEnough)]))
        .ToValueArray();

    private static SkillFacts Of(Skill skill, Estimate[] estimates)
    {
        if (!Anonymity.AllowsCounts(estimates.Length))
        {
            return new SkillFacts(skill, null, 0, 0, 0, []);
        }

        double[] values = [.. estimates.Select(static estimate => estimate.Value)];
        (double mean, double half) = MeanOf.Values(values);
        int[] spread = new int[Words];
        foreach (Estimate estimate in estimates)
        {
            spread[(int)estimate.Frequency]++;
        }

        return new SkillFacts(
            skill,
            Splits.Rounded(estimates.Length),
            Splits.Rounded(mean),
            Splits.Rounded(Math.Max(0, mean - half)),
            Splits.Rounded(Math.Min(1, mean + half)),
            Splits.OfWays(spread.ToValueArray()).Cells);
    }
}
