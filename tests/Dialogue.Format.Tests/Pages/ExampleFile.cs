using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dialogue.Format.Tests.Pages;

/// <summary>Makes the file that an example stands for, by the notation of <c>docs/diagnostics/README.md</c>.</summary>
/// <param name="whole">The conversation that examples change.</param>
internal sealed partial class ExampleFile(string whole)
{
    private readonly JsonElement _whole = Parse(whole);

    /// <summary>Gives the file.</summary>
    /// <param name="how">The words that say what the text is.</param>
    /// <param name="text">The example.</param>
    public byte[] Make(string[] how, string text)
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
        return isMade ? Expand(file) : Encoding.UTF8.GetBytes(file);
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

    /// <summary>Writes out what cannot be printed. Latin-1 is the encoding in which every character is the byte of its number.</summary>
    private static byte[] Expand(string text)
    {
        string repeated = Repetition().Replace(
            text, match => string.Concat(Enumerable.Repeat(match.Groups[2].Value, int.Parse(match.Groups[1].Value))));
        string bytes = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(repeated));
        return Encoding.Latin1.GetBytes(SingleByte().Replace(
            bytes, match => ((char)byte.Parse(match.Groups[1].Value, NumberStyles.HexNumber)).ToString()));
    }

    [GeneratedRegex("<(\\d+) times ([^>]*)>")]
    private static partial Regex Repetition();

    [GeneratedRegex("<byte ([0-9A-F]{2})>")]
    private static partial Regex SingleByte();
}
