using System.Text;
using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Seeds;

/// <summary>Reads <c>seeds/curriculum.json</c>.</summary>
public static class CurriculumReader
{
    private const int Version = 0;
    private const int StrategyList = 1;

    private const int Id = 0;
    private const int Title = 1;
    private const int Learns = 2;
    private const int ScenarioList = 3;

    private const int ScenarioId = 0;
    private const int Channels = 1;

    private static readonly WordTable FileProperties = new("version", "strategies", "$schema");
    private static readonly WordTable StrategyProperties = new("id", "title", "learns", "scenarios");
    private static readonly WordTable ScenarioProperties = new("id", "channels");

    /// <summary>Reads the file's bytes; never throws.</summary>
    public static SeedReading<Curriculum> Read(ReadOnlyMemory<byte> utf8) => SeedFile.Read<Curriculum>(utf8, ReadFile);

    private static Curriculum ReadFile(ref JsonCursor json, ProblemLog problems)
    {
        int version = 1;
        ValueArray<Strategy> strategies = [];
        HashSet<string> met = new(StringComparer.Ordinal);
        ObjectProperties properties = new(FileProperties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Version:
                    json.TryReadNumber(1, int.MaxValue, out version);
                    break;
                case StrategyList:
                    strategies = SeedLists.Read(ref json, (ref JsonCursor cursor) => ReadStrategy(ref cursor, met));
                    break;
                default:
                    json.ReadText(TextShape.Line);
                    break;
            }
        }

        json.Require(in properties, Version, "The curriculum");
        json.Require(in properties, StrategyList, "The curriculum");
        return new Curriculum(version, strategies);
    }

    private static Strategy? ReadStrategy(ref JsonCursor json, HashSet<string> met)
    {
        string? id = null;
        string? title = null;
        string? learns = null;
        ValueArray<PlannedScenario> scenarios = [];
        ObjectProperties properties = new(StrategyProperties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Id:
                    id = ReadStrategyId(ref json, met);
                    break;
                case Title:
                    title = json.ReadText(TextShape.Line);
                    break;
                case Learns:
                    learns = json.ReadText(TextShape.Line);
                    break;
                case ScenarioList:
                    scenarios = SeedLists.Read(ref json, (ref JsonCursor cursor) => ReadScenario(ref cursor, met));
                    break;
            }
        }

        bool isWhole = json.Require(in properties, Id, "A strategy")
            & json.Require(in properties, Title, "A strategy")
            & json.Require(in properties, Learns, "A strategy")
            & json.Require(in properties, ScenarioList, "A strategy");
        return isWhole && id is not null && title is not null && learns is not null ? new Strategy(id, title, learns, scenarios) : null;
    }

    /// <summary>Reads two numbers with a dot between them.</summary>
    private static string? ReadStrategyId(ref JsonCursor json, HashSet<string> met)
    {
        const int Longest = 8;
        string id = json.Token == JsonTokenType.String ? Encoding.UTF8.GetString(json.Content()) : string.Empty;
        int dot = id.IndexOf('.', StringComparison.Ordinal);
        bool isId = dot > 0 && dot < id.Length - 1 && id.Length <= Longest && id.Remove(dot, 1).All(char.IsAsciiDigit);
        if (!isId)
        {
            json.Refuse("the id of a strategy, such as \"2.1\"");
            return null;
        }

        if (!met.Add(id))
        {
            json.Report(DiagnosticRules.DuplicateId, $"'{id}' stands twice.");
        }

        return id;
    }

    private static PlannedScenario? ReadScenario(ref JsonCursor json, HashSet<string> met)
    {
        string? id = null;
        ValueArray<Channel> channels = [];
        ObjectProperties properties = new(ScenarioProperties, json.Start);
        while (json.NextProperty(ref properties))
        {
            if (properties.Current == ScenarioId)
            {
                id = SeedLists.ReadId(ref json, met);
            }
            else
            {
                channels = SeedLists.ReadWords(ref json, FormatWords.Channels).Select(channel => (Channel)channel).ToValueArray();
            }
        }

        bool isWhole = json.Require(in properties, ScenarioId, "A scenario") & json.Require(in properties, Channels, "A scenario");
        return isWhole && id is not null ? new PlannedScenario(id, channels) : null;
    }
}
