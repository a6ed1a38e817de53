using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Plays;

/// <summary>A scripted playthrough: what to answer, and what must be there on the way; docs/test-plays.md tells how it is written.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Span">Where it begins.</param>
public sealed record PlayPlan(string Name, SourceSpan Span)
{
    /// <summary>Gets where every draw on the way comes from.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Gets the traits that are not middling.</summary>
    public ValueArray<PlannedTrait> Traits { get; init; }

    /// <summary>Gets what happens and what must be so, in order.</summary>
    public ValueArray<PlayStep> Steps { get; init; }
}

/// <summary>A trait that a play fixes.</summary>
/// <param name="Role">Whose.</param>
/// <param name="Trait">Which.</param>
/// <param name="Level">How much of it.</param>
/// <param name="Span">Where it is said.</param>
public sealed record PlannedTrait(RoleKey Role, Trait Trait, TraitLevel Level, SourceSpan Span);
