using System.Diagnostics;

namespace Dialogue.Core.Characters;

/// <summary>A side of a character's temperament that conditions may ask about.</summary>
public enum Trait
{
    /// <summary>How long they wait, how often they ask again.</summary>
    Patience,

    /// <summary>How warmly they put things.</summary>
    Warmth,

    /// <summary>How plainly they put things.</summary>
    Directness,
}

/// <summary>How much of a trait a character has; ordered.</summary>
public enum TraitLevel
{
    /// <summary>Little.</summary>
    Low,

    /// <summary>Some.</summary>
    Medium,

    /// <summary>Much.</summary>
    High,
}

/// <summary>A character's drawn temperament: how things are said, never what an answer is worth.</summary>
/// <param name="Patience">How long they wait.</param>
/// <param name="Warmth">How warmly they put things.</param>
/// <param name="Directness">How plainly they put things.</param>
public readonly record struct Temperament(TraitLevel Patience, TraitLevel Warmth, TraitLevel Directness)
{
    /// <summary>Gets one trait's level.</summary>
    public TraitLevel this[Trait trait] => trait switch
    {
        Trait.Patience => Patience,
        Trait.Warmth => Warmth,
        Trait.Directness => Directness,
        _ => throw new UnreachableException(),
    };
}

/// <summary>The traits that an author fixed; null traits are drawn.</summary>
/// <param name="Patience">The fixed level, or null.</param>
/// <param name="Warmth">The fixed level, or null.</param>
/// <param name="Directness">The fixed level, or null.</param>
public sealed record FixedTemperament(TraitLevel? Patience, TraitLevel? Warmth, TraitLevel? Directness)
{
    /// <summary>Nothing is fixed.</summary>
    public static FixedTemperament None { get; } = new(null, null, null);

    /// <summary>Gets one trait's fixed level, or null.</summary>
    public TraitLevel? this[Trait trait] => trait switch
    {
        Trait.Patience => Patience,
        Trait.Warmth => Warmth,
        Trait.Directness => Directness,
        _ => throw new UnreachableException(),
    };
}
