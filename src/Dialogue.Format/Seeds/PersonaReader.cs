using Dialogue.Core.Characters;
using Dialogue.Core.Values;
using Dialogue.Format.Json;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Scenarios.Reading;

namespace Dialogue.Format.Seeds;

/// <summary>Reads the files of <c>seeds/personas</c>.</summary>
public static class PersonaReader
{
    private const int Schema = 0;
    private const int Format = 1;
    private const int Id = 2;
    private const int About = 3;
    private const int TemperamentOf = 4;
    private const int Ages = 5;
    private const int Quirks = 6;
    private const int Details = 7;

    private static readonly WordTable Properties = new("$schema", "format", "id", "about", "temperament", "ages", "quirks", "details");

    /// <summary>Reads a file's bytes; never throws.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="expectedId">The id that the file's name promises, or null where there is none.</param>
    public static SeedReading<Persona> Read(ReadOnlyMemory<byte> utf8, string? expectedId = null) =>
        SeedFile.Read<Persona>(utf8, (ref JsonCursor json, ProblemLog problems) => ReadFile(ref json, expectedId));

    private static Persona? ReadFile(ref JsonCursor json, string? expectedId)
    {
        string? id = null;
        string? about = null;
        ValueArray<TraitLevel>[] levels = [[], [], []];
        ValueArray<AgeBand> ages = [];
        ValueArray<WritingQuirk> quirks = [];
        ValueArray<string> details = [];
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Schema:
                    json.ReadText(TextShape.Line);
                    break;
                case Format:
                    ScenarioFields.IsSupportedFormat(ref json);
                    break;
                case Id:
                    id = ScenarioFields.ReadId(ref json, expectedId);
                    break;
                case About:
                    about = json.ReadText(TextShape.Line);
                    break;
                case TemperamentOf:
                    ReadTemperament(ref json, levels);
                    break;
                case Ages:
                    ages = SeedLists.ReadWords(ref json, FormatWords.Ages).Select(age => (AgeBand)age).ToValueArray();
                    break;
                case Quirks:
                    quirks = SeedLists.ReadWords(ref json, FormatWords.Quirks).Select(quirk => (WritingQuirk)quirk).ToValueArray();
                    break;
                case Details:
                    details = ReadDetails(ref json);
                    break;
            }
        }

        bool isWhole = json.Require(in properties, Format, "A persona")
            & json.Require(in properties, Id, "A persona")
            & json.Require(in properties, About, "A persona");
        return isWhole && id is not null && about is not null
            ? new Persona(id, about) { Patience = levels[0], Warmth = levels[1], Directness = levels[2], Ages = ages, Quirks = quirks, Details = details }
            : null;
    }

    private static void ReadTemperament(ref JsonCursor json, ValueArray<TraitLevel>[] levels)
    {
        if (!json.IsObject())
        {
            return;
        }

        ObjectProperties properties = new(FormatWords.Traits, json.Start);
        while (json.NextProperty(ref properties))
        {
            levels[properties.Current] = SeedLists.ReadWords(ref json, FormatWords.Levels).Select(level => (TraitLevel)level).ToValueArray();
        }
    }

    private static ValueArray<string> ReadDetails(ref JsonCursor json)
    {
        if (!json.IsList("a list of texts"))
        {
            return [];
        }

        List<string> details = [];
        while (json.NextElement())
        {
            if (json.ReadText(TextShape.Line) is { } detail)
            {
                details.Add(detail);
            }
        }

        return details.ToValueArray();
    }
}
