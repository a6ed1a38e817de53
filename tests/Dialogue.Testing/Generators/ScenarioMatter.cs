using System.Globalization;
using Dialogue.Core.Conditions;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Testing.Generators;

/// <summary>What the beats of a generated scenario are made of: texts, conditions and changes that fit its cast and variables.</summary>
internal sealed class ScenarioMatter(Genes genes, ValueArray<Role> roles, ValueArray<Variable> variables, int beats)
{
    public ValueArray<Role> Roles { get; } = roles;

    public ValueArray<Variable> Variables { get; } = variables;

    public int Beats { get; } = beats;

    public static BeatId BeatId(int beat) => new(string.Create(CultureInfo.InvariantCulture, $"beat-{beat}"));

    public static ChoiceId ChoiceId(int choice) => new(string.Create(CultureInfo.InvariantCulture, $"c{choice}"));

    /// <summary>Gives a text without tokens.</summary>
    public string Words() => genes.One("Well.", "She said \"no\".", "caf\u00e9, \u4f60\u597d", "a \\ b & <c>", "\ud83d\udc4b", " spaced ");

    public ScenarioText Line() => TextParser.Parse(WithTokens());

    public ScenarioText Paragraph() => TextParser.Parse(genes.OnceIn(4) ? WithTokens() + "\n\n" + WithTokens() : WithTokens());

    public ScenarioText? Maybe(Func<ScenarioText> text) => genes.OnceIn(2) ? text() : null;

    public ValueArray<T> Row<T>(int count, Func<T> make) => Enumerable.Range(0, count).Select(_ => make()).ToValueArray();

    /// <summary>Gives a condition, or null about half the time.</summary>
    public Condition? MaybeCondition() => genes.OnceIn(2) ? ConditionParser.Parse(Condition(0), out _) ?? throw new InvalidOperationException() : null;

    /// <summary>Gives changes of different variables.</summary>
    public ValueArray<Effect> Effects() => Variables.Where(_ => genes.OnceIn(3)).Select(Effect).ToValueArray();

    private string WithTokens()
    {
        string role = Role();
        return genes.Below(8) switch
        {
            0 => $"{{{role}}} waits.",
            1 => $"{{{role}.They}} {{{role}:waits|wait}} for {{{role}.them}}.",
            2 => $"{{{role}.full}}, {{{role}.role}} {{{{ so }}",
            _ => Words(),
        };
    }

    private string Role() => Roles[genes.Below(Roles.Count)].Key.Value;

    private string Condition(int depth) => genes.Below(depth < 3 ? 6 : 3) switch
    {
        0 or 1 => Atom(),
        2 => $"not {Atom()}",
        3 => $"{Condition(depth + 1)} and {Condition(depth + 1)}",
        4 => $"{Condition(depth + 1)} or {Condition(depth + 1)}",
        _ => $"({Condition(depth + 1)})",
    };

    private string Atom() => genes.Below(4) switch
    {
        0 => Text($"visits({BeatId(genes.Below(Beats))}) {Order()} {genes.Below(4)}"),
        1 => Text($"{Role()}.{genes.One("patience", "warmth", "directness")} {Order()} {genes.One("low", "medium", "high")}"),
        _ when Variables.IsEmpty => genes.One("true", "false"),
        _ => OfVariable(Variables[genes.Below(Variables.Count)]),
    };

    private string OfVariable(Variable variable) => variable switch
    {
        Variable.Number => Text($"{variable.Id} {Order()} {genes.Below(12) - 2}"),
        Variable.Flag => variable.Id.Value,
        Variable.Word word => $"{variable.Id} {genes.One("==", "!=")} {word.Values[genes.Below(word.Values.Count)]}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Effect Effect(Variable variable) => variable is Variable.Number && genes.OnceIn(2)
        ? new Effect.Add(variable.Id, genes.Below(9) - 4)
        : new Effect.Set(variable.Id, variable.Least + genes.Below(variable.Greatest - variable.Least + 1));

    private string Order() => genes.One("==", "!=", "<", "<=", ">", ">=");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
