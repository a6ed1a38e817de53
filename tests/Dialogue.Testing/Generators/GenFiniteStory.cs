using CsCheck;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;

namespace Dialogue.Testing.Generators;

/// <summary>Generates scenarios whose plays are few and all come to an end.</summary>
public static class GenFiniteStory
{
    private const int Genes = 260;

    private static readonly Persona Hard = new("hard", "hard to please") { Patience = [TraitLevel.Low], Warmth = [TraitLevel.Medium, TraitLevel.High] };

    private static readonly Persona Kind = new("kind", "kind and slow") { Patience = [TraitLevel.Medium, TraitLevel.High], Warmth = [TraitLevel.High] };

    /// <summary>Gets any such scenario.</summary>
    public static Gen<Scenario> Any { get; } = Gen.Int[0, 9999].Array[0, Genes].Select(genes => FiniteStoryWriter.Write(new Genes(genes)));

    /// <summary>Gives a number of such scenarios, always the same ones.</summary>
    public static IEnumerable<Scenario> Row(int count, uint stream = 1)
    {
        PCG random = new(stream, 20260318);
        return Enumerable.Range(0, count).Select(number => FiniteStoryWriter.Write(new Genes(Whole.Generate(random, null, out _))));
    }

    /// <summary>Gives the persona of an id, as the scenarios name them.</summary>
    public static Persona? Persona(string id) => id switch
    {
        "hard" => Hard,
        "kind" => Kind,
        _ => null,
    };

    private static Gen<int[]> Whole { get; } = Gen.Int[0, 9999].Array[Genes];
}
