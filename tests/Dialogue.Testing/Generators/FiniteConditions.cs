using System.Globalization;
using Dialogue.Core.Conditions;

namespace Dialogue.Testing.Generators;

/// <summary>Writes conditions as an author does, as text, over everything that a condition may ask about.</summary>
internal sealed class FiniteConditions(Genes genes, int[] choices)
{
    private const int Deepest = 2;

    /// <summary>Gives a condition, or null about half the time.</summary>
    public Condition? Maybe() => genes.OnceIn(2) ? Read(Source(0)) : null;

    /// <summary>Gives a condition that holds only where another does too.</summary>
    public Condition Within(string limit) => Read(genes.OnceIn(3) ? $"{limit} and ({Source(1)})" : limit);

    public string Beat(int index) => genes.One("", "", "old-") + FiniteStoryWriter.Id(index);

    private static Condition Read(string source) => ConditionParser.Parse(source, out _) ?? throw new InvalidOperationException(source);

    private string Source(int depth) => depth == Deepest ? Atom() : genes.Below(9) switch
    {
        0 => $"{Source(depth + 1)} and {Source(depth + 1)}",
        1 => $"{Source(depth + 1)} or {Source(depth + 1)}",
        2 => $"not ({Source(depth + 1)})",
        3 => $"not {Atom()}",
        _ => Atom(),
    };

    private string Atom() => genes.Below(20) switch
    {
        0 or 1 => Text($"trust {Order()} {genes.Below(6) - 1}"),
        2 => Text($"{genes.Below(6) - 1} {Order()} trust"),
        3 => $"{genes.One("trust", "doubt")} {Order()} {genes.One("doubt", "trust")}",
        4 => Text($"doubt {Order()} {genes.Below(4)}"),
        5 => genes.One("answered", "asked"),
        6 => $"answered {Equality()} {genes.One("true", "false", "asked")}",
        7 => $"mood {Equality()} {genes.One("calm", "tense", "hurt")}",
        8 => $"{genes.One("mood", "calm", "hurt")} {Equality()} tone",
        9 or 10 => Text($"{Visits()} {Order()} {genes.Below(4)}"),
        11 => Text($"{genes.Below(4)} {Order()} {Visits()}"),
        12 => $"{Visits()} {Order()} {genes.One("doubt", "trust")}",
        13 => $"{Visits()} {Order()} {Visits()}",
        14 or 15 => Took(),
        16 => $"{Took()} {Equality()} {genes.One("asked", "true")}",
        17 => $"ruth.patience {Order()} {genes.One("low", "medium", "high")}",
        18 => $"{genes.One("ruth.warmth", "tom.warmth", "tom.directness")} {Order()} {genes.One("low", "medium", "high", "ruth.warmth")}",
        _ => genes.One("true", "false"),
    };

    private string Took()
    {
        int beat = genes.Below(choices.Length);
        return choices[beat] > 0 ? Text($"took({Beat(beat)}/{genes.One("", "", "old-")}c{genes.Below(choices[beat])})") : "answered";
    }

    private string Visits() => $"visits({Beat(genes.Below(choices.Length))})";

    private string Order() => genes.One("==", "!=", "<", "<=", ">", ">=");

    private string Equality() => genes.One("==", "!=");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
