using System.Collections.Immutable;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Scenarios;

/// <summary>What reading a scenario's file gave: a scenario, or the reasons why there is none, and everything else worth saying.</summary>
public sealed class ScenarioReading
{
    private readonly Lazy<string> _contentHash;

    internal ScenarioReading(Scenario? scenario, ImmutableArray<Diagnostic> diagnostics, SourceMap positions, Lazy<string> contentHash)
    {
        Scenario = scenario;
        Diagnostics = diagnostics;
        Positions = positions;
        _contentHash = contentHash;
    }

    /// <summary>Gets the scenario, or null where there is an error.</summary>
    public Scenario? Scenario { get; }

    /// <summary>Gets all mistakes of the file, in its order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Gets where things stand in the file.</summary>
    public SourceMap Positions { get; }

    /// <summary>Gets the SHA-256 of the file's bytes without a byte-order mark, in lower-case hexadecimal digits; made when it is first asked for.</summary>
    public string ContentHash => _contentHash.Value;
}
