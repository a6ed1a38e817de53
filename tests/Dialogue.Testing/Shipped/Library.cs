using Dialogue.Casting;
using Dialogue.Core.Characters;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Seeds;

namespace Dialogue.Testing.Shipped;

/// <summary>The shipped conversations, read from the files that stand beside the tests as they do beside the program.</summary>
public static class Library
{
    public static IReadOnlyList<string> Ids { get; } = [.. Directory
        .EnumerateFiles(Path.Combine(Root, "scenarios"), "*.json")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal)];

    private static readonly Lazy<Rubric> LazyRubric = new(() => SeedFiles.Rubric(Bytes("seeds", "moves.json"), Bytes("seeds", "rubric.json"))
        ?? throw new InvalidOperationException("seeds/moves.json or seeds/rubric.json cannot be read."));

    private static readonly Lazy<IReadOnlyDictionary<string, Persona>> LazyPersonas = new(() => Directory
        .EnumerateFiles(Path.Combine(Root, "seeds", "personas"), "*.json")
        .Select(file => PersonaReader.Read(File.ReadAllBytes(file)).Value ?? throw new InvalidOperationException($"{file} cannot be read."))
        .ToDictionary(persona => persona.Id));

    private static readonly Lazy<Curriculum> LazyCurriculum = new(() =>
        CurriculumReader.Read(Bytes("seeds", "curriculum.json")).Value ?? throw new InvalidOperationException("seeds/curriculum.json cannot be read."));

    private static readonly Lazy<IReadOnlyDictionary<string, Conversation>> LazyConversations = new(() => Ids.ToDictionary(id => id, Open));

    public static Rubric Rubric => LazyRubric.Value;

    public static Curriculum Curriculum => LazyCurriculum.Value;

    private static string Root => AppContext.BaseDirectory;

    public static Conversation Conversation(string id) => LazyConversations.Value[id];

    public static Scenario Scenario(string id) => Conversation(id).Scenario;

    public static ScenarioReading Reading(string id) => ScenarioReader.Read(Bytes("scenarios", id + ".json"), Knowing(id));

    /// <summary>Gives what the program knows when an author's file is checked: moves, context words, personas and strategies.</summary>
    /// <param name="id">The id that the file's name promises.</param>
    public static ScenarioReadingOptions Knowing(string id) => new()
    {
        ExpectedId = id,
        Rubric = Rubric,
        Personas = LazyPersonas.Value.Keys.ToHashSet(),
        Strategies = Curriculum.StrategyIds,
    };

    /// <summary>Gives the persona of an id, or null.</summary>
    public static Persona? Persona(string id) => LazyPersonas.Value.GetValueOrDefault(id);

    /// <summary>Gives a way of leading a talk by the name of its file.</summary>
    public static DebriefTemplate Debrief(string id) =>
        DebriefReader.Read(Bytes("seeds", "debriefs", id + ".json"), id).Value ?? throw new InvalidOperationException($"seeds/debriefs/{id}.json cannot be read.");

    public static Cast Draw(string id, ulong seed) => CastDrawer.Draw(Scenario(id), seed, Persona);

    public static Playthrough Begin(string id, ulong seed) => Conversation(id).Begin(Draw(id, seed), seed);

    /// <summary>Begins a conversation that was read from somewhere else.</summary>
    public static Playthrough BeginRead(ScenarioReading reading, ulong seed)
    {
        Scenario scenario = reading.Scenario ?? throw new InvalidOperationException("This conversation cannot be played.");
        return new Conversation(scenario, Rubric, reading.ContentHash).Begin(CastDrawer.Draw(scenario, seed, Persona), seed);
    }

    private static Conversation Open(string id)
    {
        ScenarioReading reading = Reading(id);
        return reading.Scenario is { } scenario
            ? new Conversation(scenario, Rubric, reading.ContentHash)
            : throw new InvalidOperationException($"{id} cannot be played: {string.Join("; ", reading.Diagnostics.Select(each => $"{each.Span} {each.Message}"))}");
    }

    private static byte[] Bytes(params ReadOnlySpan<string> path) => File.ReadAllBytes(Path.Combine([Root, .. path]));
}
