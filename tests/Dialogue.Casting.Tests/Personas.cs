using System.Text.Json;
using Dialogue.Core.Characters;
using Dialogue.Core.Values;

namespace Dialogue.Casting.Tests;

/// <summary>The shipped personas, read without a check.</summary>
internal static class Personas
{
    private static readonly Dictionary<string, Persona> ById =
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "personas"), "*.json").Select(Read).ToDictionary(persona => persona.Id);

    public static IEnumerable<Persona> All => ById.Values.OrderBy(persona => persona.Id, StringComparer.Ordinal);

    public static Persona? Find(string id) => ById.GetValueOrDefault(id);

    private static Persona Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        JsonElement root = document.RootElement;
        Assert.Equal(Path.GetFileNameWithoutExtension(path), root.GetProperty("id").GetString());
        JsonElement temperament = root.GetProperty("temperament");
        return new Persona(root.GetProperty("id").GetString()!, root.GetProperty("about").GetString()!)
        {
            Patience = List<TraitLevel>(temperament, "patience"),
            Warmth = List<TraitLevel>(temperament, "warmth"),
            Directness = List<TraitLevel>(temperament, "directness"),
            Ages = List<AgeBand>(root, "ages"),
            Quirks = List<WritingQuirk>(root, "quirks"),
            Details = root.GetProperty("details").EnumerateArray().Select(detail => detail.GetString()!).ToValueArray(),
        };
    }

    private static ValueArray<T> List<T>(JsonElement parent, string name)
        where T : struct, Enum
    {
        return parent.TryGetProperty(name, out JsonElement list)
            ? list.EnumerateArray().Select(word => Enum.Parse<T>(word.GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)).ToValueArray()
            : [];
    }
}
