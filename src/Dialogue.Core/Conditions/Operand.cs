using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Conditions;

/// <summary>Something with a value in a condition.</summary>
public abstract record Operand
{
    private protected Operand(TextSpan at) => At = at;

    /// <summary>Gets where it stands in the condition's string.</summary>
    public TextSpan At { get; }

    /// <summary>A whole number.</summary>
    public sealed record Number(int Value, TextSpan At) : Operand(At);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Flag(bool Value, TextSpan At) : Operand(At);

    /// <summary>A bare word: a variable if one has that name, else a value of a choice variable or a trait.</summary>
    public sealed record Word(string Value, TextSpan At) : Operand(At);

    /// <summary><c>visits(beat)</c>: how often a beat was entered, this time included.</summary>
    public sealed record Visits(BeatId Beat, TextSpan At) : Operand(At);

    /// <summary><c>took(beat/choice)</c>: whether a choice was ever taken.</summary>
    public sealed record Took(ChoicePath Choice, TextSpan At) : Operand(At);

    /// <summary><c>ruth.patience</c>: a trait of a drawn character, <c>low</c>, <c>medium</c> or <c>high</c>.</summary>
    public sealed record TraitOf(RoleKey Role, Trait Trait, TextSpan At) : Operand(At);
}
