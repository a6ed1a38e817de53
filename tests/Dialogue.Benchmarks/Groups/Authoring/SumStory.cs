using System.Globalization;
using Dialogue.Benchmarks.Groups.Engine;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Benchmarks.Groups.Authoring;

/// <summary>A story of decisions in a row whose answers are set by hand so that the sums spread: 549,696 of them for 16 decisions.</summary>
/// <remarks>
/// The four answers of a decision pull to four corners of the cube of three skills that do not touch each other, and those of the next
/// one to the other four, so that together they fill most of it. Some pull with 1 only, else all sums would be even.
/// </remarks>
internal static class SumStory
{
    private const int Ways = 4;
    private const int Strongest = 2;
    private const int OneInWeaker = 3;

    private static readonly int[] Corners = [1, 1, 1, 1, -1, -1, -1, 1, -1, -1, -1, 1];

    /// <summary>Gives the values of the answers: a row for each decision, three numbers for each answer.</summary>
    public static int[][] Answers(int decisions)
    {
        Xorshift draw = new(8);
        int[][] rows = new int[decisions][];
        for (int row = 0; row < decisions; row++)
        {
            int side = row % 2 == 0 ? 1 : -1;
            rows[row] = new int[Ways * 3];
            for (int each = 0; each < rows[row].Length; each++)
            {
                rows[row][each] = side * Corners[each] * (draw.Below(OneInWeaker) == 0 ? Strongest - 1 : Strongest);
            }
        }

        return rows;
    }

    /// <summary>Gives the story of these answers.</summary>
    public static Scenario Make(int[][] answers)
    {
        Scenario row = EngineStory.Row(answers.Length);
        ValueArray<Beat> beats = row.Beats.Select((beat, i) => i == answers.Length ? beat : beat with { Choices = Choices(answers[i], i + 1) }).ToValueArray();
        return row with { Beats = beats };
    }

    private static ValueArray<Choice> Choices(int[] answers, int next) => Enumerable.Range(0, Ways)
        .Select(way => new Choice(
            new ChoiceId(string.Create(CultureInfo.InvariantCulture, $"c{way}")),
            TextParser.Parse("Something."),
            [new MoveId("listen")],
            new BeatId(string.Create(CultureInfo.InvariantCulture, $"beat-{next}")))
        {
            Adjust = new Adjustment(answers[way * 3], answers[(way * 3) + 1], answers[(way * 3) + 2], TextParser.Parse("For measuring.")),
        })
        .ToValueArray();
}
