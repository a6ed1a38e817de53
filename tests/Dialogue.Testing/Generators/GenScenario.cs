using CsCheck;
using Dialogue.Core.Scenarios;

namespace Dialogue.Testing.Generators;

/// <summary>Generates scenarios that the format accepts, with everything that it has: all channels, conditions, effects, once, locked, weights, timeouts, aliases.</summary>
/// <remarks>Every beat is led to from the start (conditions apart), loops are among the ways, and at least one beat is an ending.</remarks>
public static class GenScenario
{
    private const int Genes = 900;

    /// <summary>Gets any scenario, of 1 to 30 beats.</summary>
    public static Gen<Scenario> Any { get; } = Gen.Int[0, 9999].Array[0, Genes].Select(numbers => new ScenarioComposer(new Genes(numbers)).Compose());
}
