using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Effects;

/// <summary>A change that taking a choice makes to a variable.</summary>
public abstract record Effect
{
    private protected Effect(VariableId variable) => Variable = variable;

    /// <summary>Gets the variable that changes.</summary>
    public VariableId Variable { get; }

    /// <summary>Sets an encoded value (a number, 0 or 1 for a flag, the index of a word).</summary>
    public sealed record Set(VariableId Variable, int Value) : Effect(Variable);

    /// <summary>Adds to a number; the result is clamped to the variable's range.</summary>
    public sealed record Add(VariableId Variable, int Amount) : Effect(Variable);
}
