using System.Collections.Immutable;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Authoring.Foreign.Twee.Writing;

/// <summary>Writes a scenario as Twee 3 for SugarCube, which Twine imports.</summary>
public static class TweeExport
{
    /// <summary>Gives the story, and what of the scenario is not in it, with places in the scenario's file.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="positions">Where things stand in its file.</param>
    public static (string Twee, ImmutableArray<Diagnostic> Losses) Write(Scenario scenario, SourceMap positions)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(positions);
        TweeWriter writer = new(scenario, positions);
        return (writer.Write(), writer.Losses);
    }
}
