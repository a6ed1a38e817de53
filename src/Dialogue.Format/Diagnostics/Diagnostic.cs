using Dialogue.Core.Values;

namespace Dialogue.Format.Diagnostics;

/// <summary>One mistake in one file: what, where, and where it can be guessed, the right word.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">One or two sentences for the author, without control characters.</param>
public sealed record Diagnostic(DiagnosticRule Rule, SourceSpan Span, string Message)
{
    /// <summary>Gets the code, such as <c>DLG204</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>Gets the rule's name, such as <c>unknown-move</c>.</summary>
    public string Name => Rule.Name;

    /// <summary>Gets how much it matters; the rule's own severity unless this one is milder, or nothing at all of a foreign file could be taken over.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>Gets the word that was probably meant, or null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Gets the choices (<c>beat/choice</c>) that lead to it, or null where it does not rest on a path.</summary>
    public ValueArray<string>? Witness { get; init; }

    /// <summary>Gets the states of the analysis that the witness passes, in order, by their numbers; the last is met after its last answer. Empty where the answers alone say it.</summary>
    public ValueArray<int> WitnessStates { get; init; }

    /// <summary>Gets the seed with whose people and luck the witness can be played, or null where the usual one will do.</summary>
    public ulong? WitnessSeed { get; init; }

    /// <summary>Gets how far it is proven, or null where there is nothing to prove.</summary>
    public Proof? Proof { get; init; }
}
