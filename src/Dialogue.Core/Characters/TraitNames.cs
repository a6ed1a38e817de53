using System.Diagnostics;

namespace Dialogue.Core.Characters;

/// <summary>The words by which conditions and files name traits and their levels.</summary>
public static class TraitNames
{
    /// <summary>Gives a trait's word.</summary>
    public static string Word(this Trait trait) => trait switch
    {
        Trait.Patience => "patience",
        Trait.Warmth => "warmth",
        Trait.Directness => "directness",
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives a level's word.</summary>
    public static string Word(this TraitLevel level) => level switch
    {
        TraitLevel.Low => "low",
        TraitLevel.Medium => "medium",
        TraitLevel.High => "high",
        _ => throw new UnreachableException(),
    };

    /// <summary>Reads a trait's word.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out Trait trait)
    {
        (bool known, trait) = word switch
        {
            "patience" => (true, Trait.Patience),
            "warmth" => (true, Trait.Warmth),
            "directness" => (true, Trait.Directness),
            _ => (false, default),
        };
        return known;
    }

    /// <summary>Reads a level's word.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out TraitLevel level)
    {
        (bool known, level) = word switch
        {
            "low" => (true, TraitLevel.Low),
            "medium" => (true, TraitLevel.Medium),
            "high" => (true, TraitLevel.High),
            _ => (false, default),
        };
        return known;
    }
}
