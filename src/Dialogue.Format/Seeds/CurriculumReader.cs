using Dialogue.Core.Values;
using Dialogue.Format.Json;

namespace Dialogue.Format.Seeds;

/// <summary>Reads <c>seeds/curriculum.json</c>.</summary>
public static class CurriculumReader
{
    private const int MostVersions = 1_000_000;

    private static readonly WordTable Properties = new("version", "strategies");
    private static readonly WordTable StrategyProperties = new("id", "title", "learns", "scenarios");

    /// <summary>Reads the file's bytes.</summary>
    public static SeedReading<Curriculum> Read(ReadOnlyMemory<byte> utf8) => SeedFile.Read<Curriculum>(utf8, ReadCurriculum);

    private static Curriculum? ReadCurriculum(ref JsonCursor json)
    {
        if (!json.IsObject())
        {
            return null;
        }

        List<Strategy> strategies = [];
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            if (properties.Current == 0)
            {
                json.TryReadNumber(1, MostVersions, out _);
            }
            else
            {
                strategies = SeedFile.ReadList<Strategy>(ref json, "a list of strategies", ReadStrategy);
            }
        }

        return json.Require(in properties, 0, "The curriculum") & json.Require(in properties, 1, "The curriculum")
            ? new Curriculum(strategies.ToValueArray())
            : null;
    }

    private static Strategy? ReadStrategy(ref JsonCursor json)
    {
        if (!json.IsObject())
        {
            return null;
        }

        string[] texts = [string.Empty, string.Empty, string.Empty];
        List<string> scenarios = [];
        ObjectProperties properties = new(StrategyProperties, json.Start);
        while (json.NextProperty(ref properties))
        {
            if (properties.Current < texts.Length)
            {
                texts[properties.Current] = SeedFile.ReadLine(ref json) ?? string.Empty;
            }
            else
            {
                scenarios = SeedFile.ReadList(ref json, "a list of scenario ids", (ref JsonCursor each) => SeedIdReader.Read(ref each, null));
            }
        }

        bool isWhole = true;
        for (int property = 0; property < StrategyProperties.Words.Length; property++)
        {
            isWhole &= json.Require(in properties, property, "A strategy");
        }

        return isWhole ? new Strategy(texts[0], texts[1], texts[2], scenarios.ToValueArray()) : null;
    }
}
