using Dialogue.Core.Characters;
using Dialogue.Core.Values;
using Dialogue.Format.Json;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Seeds;

/// <summary>Reads a persona, <c>seeds/personas/ID.json</c>.</summary>
public static class PersonaReader
{
    private const int CurrentFormat = 1;
    private const int Schema = 0;
    private const int FormatOf = 1;
    private const int Id = 2;
    private const int About = 3;
    private const int Temperament = 4;
    private const int Ages = 5;
    private const int Quirks = 6;
    private const int Details = 7;

    private static readonly WordTable Properties = new("$schema", "format", "id", "about", "temperament", "ages", "quirks", "details");

    /// <summary>Reads a persona's file.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="expectedId">The id that the file's name says; another one in the file is a mistake. Null: any.</param>
    public static SeedReading<Persona> Read(ReadOnlyMemory<byte> utf8, string? expectedId = null) =>
        SeedFile.Read(utf8, (ref JsonCursor json) => ReadPersona(ref json, expectedId));

    private static Persona? ReadPersona(ref JsonCursor json, string? expectedId)
    {
        if (!json.IsObject())
        {
            return null;
        }

        Persona persona = new(string.Empty, string.Empty);
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            persona = properties.Current switch
            {
                FormatOf => Checked(ref json, persona),
                Id => persona with { Id = SeedIdReader.Read(ref json, expectedId) ?? string.Empty },
                About => persona with { About = SeedFile.ReadLine(ref json) ?? string.Empty },
                Temperament => ReadTemperament(ref json, persona),
                Ages => persona with { Ages = ReadWords<AgeBand>(ref json, FormatWords.Ages, "a list of ages") },
                Quirks => persona with { Quirks = ReadWords<WritingQuirk>(ref json, FormatWords.Quirks, "a list of habits of writing") },
                Details => persona with { Details = SeedFile.ReadList(ref json, "a list of texts", SeedFile.ReadLine).ToValueArray() },
                Schema => Passed(ref json, persona),
                _ => persona,
            };
        }

        bool isWhole = json.Require(in properties, FormatOf, "A persona") & json.Require(in properties, Id, "A persona") & json.Require(in properties, About, "A persona");
        return isWhole ? persona : null;
    }

    private static Persona Checked(ref JsonCursor json, Persona persona)
    {
        json.TryReadNumber(CurrentFormat, CurrentFormat, out _);
        return persona;
    }

    private static Persona Passed(ref JsonCursor json, Persona persona)
    {
        SeedFile.ReadLine(ref json);
        return persona;
    }

    private static Persona ReadTemperament(ref JsonCursor json, Persona persona)
    {
        if (!json.IsObject())
        {
            return persona;
        }

        Persona read = persona;
        ObjectProperties properties = new(FormatWords.Traits, json.Start);
        while (json.NextProperty(ref properties))
        {
            ValueArray<TraitLevel> levels = ReadWords<TraitLevel>(ref json, FormatWords.Levels, "a list of levels");
            read = (Trait)properties.Current switch
            {
                Trait.Patience => read with { Patience = levels },
                Trait.Warmth => read with { Warmth = levels },
                _ => read with { Directness = levels },
            };
        }

        return read;
    }

    // The words of each table stand in the order of their enumeration.
    private static ValueArray<T> ReadWords<T>(ref JsonCursor json, WordTable words, string wanted)
        where T : struct, Enum
    {
        List<T> values = [];
        if (json.IsList(wanted))
        {
            while (json.NextElement())
            {
                int word = json.ReadWord(words);
                if (word >= 0)
                {
                    values.Add(System.Runtime.CompilerServices.Unsafe.BitCast<int, T>(word));
                }
            }
        }

        return values.ToValueArray();
    }
}
