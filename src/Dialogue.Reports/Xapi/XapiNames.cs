using System.Globalization;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Reports.Xapi;

/// <summary>Names everything that statements speak of: IRIs under one base, ids of statements, the actor.</summary>
/// <param name="options">The base, and perhaps a pseudonym.</param>
/// <param name="kept">The playthrough.</param>
internal sealed class XapiNames(XapiOptions options, KeptPlaythrough kept)
{
    private const string Verbs = "http://adlnet.gov/expapi/verbs/";

    private readonly string _base = options.Base.AbsoluteUri.TrimEnd('/') + "/";

    public string HomePage => _base;

    public string Actor => options.Actor ?? "player-" + NamedUuid.Of(kept.Id.Value, "actor").ToString("N")[..12];

    public string Scenario => $"{_base}scenarios/{Part(kept.Saved.ScenarioId)}";

    /// <summary>Gets the scenario with the version of its content that was played.</summary>
    public string ScenarioVersion => $"{Scenario}/versions/{Part(kept.Saved.ContentHash.Length == 0 ? "unknown" : kept.Saved.ContentHash)}";

    public string Profile => $"{_base}profiles/1";

    public static string Verb(string verb) => Verbs + verb;

    public string Beat(BeatId beat) => $"{ScenarioVersion}/beats/{Part(beat.Value)}";

    public string Extension(string name) => $"{_base}extensions/{name}";

    /// <summary>Gives a statement's id; the same place in the same playthrough always has the same.</summary>
    public Guid Statement(int sequence) => NamedUuid.Of(kept.Id.Value, sequence.ToString(CultureInfo.InvariantCulture));

    private static string Part(string name) => Uri.EscapeDataString(name);
}
