using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dialogue.Format.Tests.Pages;

/// <summary>Makes the file that an example stands for, by the notation of <c>docs/diagnostics/README.md</c>.</summary>
internal static partial class ExampleFile
{
    private static readonly string Base = MarkdownBlock.ReadAll(PageFile.Readme).Single(block => block.Words is ["json", "base"]).Text;

    public static byte[] Make(MarkdownBlock block)
    {
        string[] how = [.. block.Words.Skip(2)];
        bool isMade = how is [.., "made"];
        string text = (isMade ? how[..^1] : how) switch
        {
            [] => WithProperties(block.Text),
            ["whole"] => block.Text,
            ["beat"] => InPlaceOf(beat => beat, block.Text),
            ["line"] => InPlaceOf(beat => beat.GetProperty("lines")[0], block.Text),
            ["choice"] => InPlaceOf(beat => beat.GetProperty("choices")[0], block.Text),
            _ => throw new InvalidDataException($"Nobody knows what '{string.Join(' ', block.Words)}' means."),
        };
        return isMade ? Expand(text) : Encoding.UTF8.GetBytes(text);
    }

    private static string WithProperties(string properties)
    {
        using JsonDocument given = JsonDocument.Parse($"{{{properties}}}");
        HashSet<string> replaced = [.. given.RootElement.EnumerateObject().Select(property => property.Name)];
        using JsonDocument whole = JsonDocument.Parse(Base);
        IEnumerable<string> kept = whole.RootElement.EnumerateObject()
            .Where(property => !replaced.Contains(property.Name))
            .Select(property => $"\"{property.Name}\": {property.Value.GetRawText()}");
        return $"{{{string.Join(",\n", kept.Append(properties))}}}";
    }

    private static string InPlaceOf(Func<JsonElement, JsonElement> part, string text)
    {
        using JsonDocument whole = JsonDocument.Parse(Base);
        return Base.Replace(part(whole.RootElement.GetProperty("beats")[0]).GetRawText(), text);
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
