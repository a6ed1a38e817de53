using System.Globalization;
using Dialogue.Benchmarks.Groups.Engine;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Benchmarks.Groups.Authoring;

/// <summary>A story of decisions in a row whose answers are worth anything, set by hand so that the sums spread as far as they can.</summary>
internal static class SumStory
{
    private const int Ways = 4;

    /// <summary>Gives the values of the answers: a row for each decision, three numbers for each answer.</summary>
    public static int[][] Answers(int decisions)
    {
        Xorshift draw = new(11);
        int[][] rows = new int[decisions][];
        for (int row = 0; row < decisions; row++)
        {
            rows[row] = new int[Ways * 3];
            for (int each = 0; each < rows[row].Length; each++)
            {
                rows[row][each] = draw.Below(5) - 2;
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
