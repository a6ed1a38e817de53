using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Plays;

/// <summary>Reads the steps of plays.</summary>
internal static class PlanSteps
{
    private static readonly string[] Known = ["play", "seed", "cast", "at", "offers", "hides", "take", "says", "reaches"];

    private static readonly (string Sign, ComparisonOperator Operator)[] Comparisons =
    [
        ("==", ComparisonOperator.Equal), ("!=", ComparisonOperator.NotEqual), ("<=", ComparisonOperator.LessOrEqual),
        (">=", ComparisonOperator.GreaterOrEqual), ("=", ComparisonOperator.Equal), ("<", ComparisonOperator.Less), (">", ComparisonOperator.Greater),
    ];

    /// <summary>Gives what a line asks for; null, with a report, where it cannot be read.</summary>
    public static PlayStep? Read(PlanLine line, List<Diagnostic> problems) => line.Word switch
    {
        _ when ReadComparison(line) is { } holds => holds,
        "at" => Beat(line, problems) is { } beat ? new PlayStep.At(beat, line.Span) : null,
        "reaches" => Beat(line, problems) is { } ending ? new PlayStep.Reaches(ending, line.Span) : null,
        "offers" => Choices(line, problems) is { } choices ? new PlayStep.Offers(choices, line.Span) : null,
        "hides" => Choices(line, problems) is { } hidden ? new PlayStep.Hides(hidden, line.Span) : null,
        "take" => Take(line, problems),
        "says" => line.Quoted(problems) is { } words ? new PlayStep.Says(words, line.Span) : null,
        _ => line.Refuse(
            problems,
            $"{PlanWords.Quote(line.Word)} is nothing that a play can do; it is at, offers, hides, take, says, reaches, or a variable with a value such as trust = 6.",
            new NearestWord().Find(line.Word, Known)),
    };

    private static BeatId? Beat(PlanLine line, List<Diagnostic> problems)
    {
        if (Names.IsId(line.Rest))
        {
            return new BeatId(line.Rest);
        }

        line.Refuse(problems, $"After {line.Word} comes the id of a beat, such as {line.Word} ping.");
        return null;
    }

    private static ValueArray<ChoiceId>? Choices(PlanLine line, List<Diagnostic> problems)
    {
        string[] ids = line.Rest.Split(',', StringSplitOptions.TrimEntries);
        if (ids.All(id => Names.IsId(id)))
        {
            return ids.Select(id => new ChoiceId(id)).ToValueArray();
        }

        line.Refuse(problems, $"After {line.Word} come ids of choices with commas between, such as {line.Word} window, cave.");
        return null;
    }

    private static PlayStep? Take(PlanLine line, List<Diagnostic> problems)
    {
        if (line.Rest == "silence")
        {
            return new PlayStep.StaySilent(line.Span);
        }

        string[] ids = line.Rest.Split('/');
        return ids.Length <= 2 && ids.All(id => Names.IsId(id))
            ? new PlayStep.Take(ids.Length == 2 ? new BeatId(ids[0]) : null, new ChoiceId(ids[^1]), line.Span)
            : line.Refuse(problems, "After take comes the id of a choice, such as take window or take ping/window, or silence.");
    }

    // A variable may be called like a step; what stands between two names decides.
    private static PlayStep.Holds? ReadComparison(PlanLine line)
    {
        int at = line.Content.IndexOfAny(['=', '!', '<', '>']);
        if (at <= 0 || !Names.IsKey(line.Content[..at].Trim()))
        {
            return null;
        }

        foreach ((string sign, ComparisonOperator comparison) in Comparisons)
        {
            string value = line.Content.AsSpan(at).StartsWith(sign, StringComparison.Ordinal) ? line.Content[(at + sign.Length)..].Trim() : string.Empty;
            if (value.Length > 0)
            {
                return new PlayStep.Holds(new VariableId(line.Content[..at].Trim()), comparison, value, line.Span);
            }
        }

        return null;
    }
}
