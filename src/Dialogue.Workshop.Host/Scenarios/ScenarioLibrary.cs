using Dialogue.Casting;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Seeds;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Host.Scenarios;

/// <summary>Reads conversations for rooms, with the moves, rubric and personas that came with the program.</summary>
/// <param name="scenarios">The folder of the conversations.</param>
/// <param name="seeds">The folder of the seeds.</param>
internal sealed class ScenarioLibrary(string scenarios, string seeds)
{
    private readonly Lazy<Rubric> _rubric = new(() => ReadRubric(seeds));
    private readonly Dictionary<string, Persona?> _personas = new(StringComparer.Ordinal);
    private readonly Lock _turn = new();

    /// <summary>Finds a conversation by id or file; where it cannot be played, throws <see cref="HostFault"/> with a sentence that says why.</summary>
    public ScenarioContent Find(string idOrFile)
    {
        string inLibrary = Path.Combine(scenarios, idOrFile + ".json");
        string file = Names.IsId(idOrFile) && File.Exists(inLibrary) ? inLibrary : idOrFile;
        if (!File.Exists(file))
        {
            throw new HostFault(2, $"There is no conversation or file \"{ShownText.Line(idOrFile)}\". `dialogue list` shows what there is.");
        }

        if (new FileInfo(file).Length > ScenarioReader.LargestFile)
        {
            throw new HostFault(1, $"{ShownText.Line(file)} is too large for a conversation.");
        }

        byte[] utf8 = File.ReadAllBytes(file);
        ScenarioReading reading = Read(utf8);
        return reading.Scenario is { } scenario
            ? new ScenarioContent(scenario.Id, scenario.Title, reading.ContentHash, utf8)
            : throw new HostFault(1, $"{ShownText.Line(file)} cannot be played yet; `dialogue check` says why.");
    }

    /// <summary>Makes a conversation of a playlist ready from its content; content that cannot be played throws <see cref="HostFault"/>.</summary>
    public Piece Open(PlannedPiece planned, ReadOnlyMemory<byte> utf8)
    {
        ScenarioReading reading = Read(utf8);
        if (reading.Scenario is not { } scenario || reading.ContentHash != planned.ContentHash)
        {
            throw new HostFault(1, $"The conversation \"{ShownText.Line(planned.ScenarioId)}\" is not the one that the workshop was made with.");
        }

        Conversation conversation = new(scenario, _rubric.Value, reading.ContentHash);
        return new Piece(planned, conversation, CastDrawer.Draw(scenario, planned.Seed, Persona));
    }

    private ScenarioReading Read(ReadOnlyMemory<byte> utf8) => ScenarioReader.Read(utf8, new ScenarioReadingOptions
    {
        Rubric = _rubric.Value,
        Personas = PersonaFolder is { } folder
            ? Directory.EnumerateFiles(folder, "*.json").Select(static file => Path.GetFileNameWithoutExtension(file)!).ToHashSet()
            : null,
    });

    private string? PersonaFolder => Path.Combine(seeds, "personas") is var folder && Directory.Exists(folder) ? folder : null;

    private Persona? Persona(string id)
    {
        lock (_turn)
        {
            if (!_personas.TryGetValue(id, out Persona? persona))
            {
                string file = Path.Combine(seeds, "personas", id + ".json");
                persona = Names.IsId(id) && File.Exists(file) ? PersonaReader.Read(File.ReadAllBytes(file), id).Value : null;
                _personas.Add(id, persona);
            }

            return persona;
        }
    }

    private static Rubric ReadRubric(string seeds)
    {
        string moves = Path.Combine(seeds, "moves.json");
        string rubric = Path.Combine(seeds, "rubric.json");
        return File.Exists(moves) && File.Exists(rubric) && SeedFiles.Rubric(File.ReadAllBytes(moves), File.ReadAllBytes(rubric)) is { } read
            ? read
            : throw new HostFault(1, $"{ShownText.Line(moves)} or {ShownText.Line(rubric)} is missing or broken; they come with the program.");
    }
}

/// <summary>A conversation's file, read and found playable.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Hash">The hash of its content.</param>
/// <param name="Utf8">The file.</param>
internal sealed record ScenarioContent(string Id, string Title, string Hash, byte[] Utf8);
