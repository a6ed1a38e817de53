using System.Globalization;
using Dialogue.Core.Conditions;

namespace Dialogue.Testing.Generators;

/// <summary>Writes conditions as an author does, as text, over everything that a condition may ask about.</summary>
internal sealed class StoryConditions(Genes genes, int[] choices)
{
    private const int Deepest = 3;

    /// <summary>Gives a condition, or null about half the time.</summary>
    public Condition? Maybe() => genes.OnceIn(2) ? ConditionParser.Parse(Source(0), out _) ?? throw new InvalidOperationException() : null;

    private string Source(int depth) => depth == Deepest ? Atom() : genes.Below(8) switch
    {
        0 => $"{Source(depth + 1)} and {Source(depth + 1)}",
        1 => $"{Source(depth + 1)} or {Source(depth + 1)}",
        2 => $"not {Inner(depth + 1)}",
        3 => Inner(depth + 1),
        _ => Atom(),
    };

    private string Inner(int depth) => $"({Source(depth)})";

    private string Atom() => genes.Below(10) switch
    {
        0 => Text($"trust {Order()} {genes.Below(8) - 2}"),
        1 => Text($"{genes.Below(8) - 2} {Order()} trust"),
        2 => "answered",
        3 => Text($"answered {Equality()} {genes.One("true", "false")}"),
        4 => Text($"mood {Equality()} {genes.One("calm", "tense", "hurt")}"),
        5 => Text($"{genes.One("mood", "calm", "hurt")} {Equality()} tone"),
        6 => Text($"visits({Beat(genes.Below(choices.Length))}) {Order()} {genes.Below(4)}"),
        7 => Took(),
        8 => Text($"{genes.One("ruth", "tom")}.{genes.One("patience", "warmth", "directness")} {Order()} {genes.One("low", "medium", "high")}"),
        _ => genes.One("true", "false"),
    };

    private string Took()
    {
        int beat = genes.Below(choices.Length);
        return choices[beat] > 0 ? Text($"took({Beat(beat)}/{genes.One("", "old-")}c{genes.Below(choices[beat])})") : "answered";
    }

    private string Beat(int index) => genes.One("", "old-") + StoryWriter.Id(index);

    private string Order() => genes.One("==", "!=", "<", "<=", ">", ">=");

    private string Equality() => genes.One("==", "!=");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
