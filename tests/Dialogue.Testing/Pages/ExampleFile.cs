using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Dialogue.Testing.Pages;

/// <summary>Makes the file that an example stands for, by the notation of <c>docs/diagnostics/README.md</c>.</summary>
/// <param name="whole">The conversation that examples change.</param>
public sealed class ExampleFile(string whole)
{
    private readonly JsonElement _whole = Parse(whole);

    /// <summary>Gives the file.</summary>
    /// <param name="how">The words that say what the text is.</param>
    /// <param name="text">The example.</param>
    public byte[] Make(ImmutableArray<string> how, string text)
    {
        bool isMade = how is [.., "made"];
        string file = (isMade ? how[..^1] : how) switch
        {
            [] or ["properties"] => WithProperties(text),
            ["whole"] => text,
            ["beat"] => InPlaceOf(Beats().Single(beat => Id(beat) == Id(Parse(text))), text),
            ["line"] => InPlaceOf(Beats().First().GetProperty("lines")[0], text),
            ["choice"] => InPlaceOf(Beats().First().GetProperty("choices")[0], text),
            _ => throw new InvalidDataException($"Nobody knows what '{string.Join(' ', how)}' means."),
        };
        return isMade ? Unprintable.WriteOut(file) : Encoding.UTF8.GetBytes(file);
    }

    private static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static string? Id(JsonElement beat) => beat.GetProperty("id").GetString();

    private JsonElement.ArrayEnumerator Beats() => _whole.GetProperty("beats").EnumerateArray();

    private string InPlaceOf(JsonElement part, string text) => whole.Replace(part.GetRawText(), text);

    private string WithProperties(string properties)
    {
        HashSet<string> replaced = [.. Parse($"{{{properties}}}").EnumerateObject().Select(property => property.Name)];
        IEnumerable<string> kept = _whole.EnumerateObject()
            .Where(property => !replaced.Contains(property.Name))
            .Select(property => $"\"{property.Name}\": {property.Value.GetRawText()}");
        return $"{{{string.Join(",\n", kept.Append(properties))}}}";
    }
}
