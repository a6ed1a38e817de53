using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>A conversation that may come back to where it was, with figures that were worked out by hand.</summary>
internal sealed record LoopCase(string Name, Scenario Scenario, ExpectedFigures Figures)
{
    public override string ToString() => Name;
}
