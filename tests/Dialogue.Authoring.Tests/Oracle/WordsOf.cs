using Dialogue.Core.Texts;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Splits texts into words; a token is one letter of the word that it stands in.</summary>
internal static class WordsOf
{
    private static readonly string[] NiceStarts = ["sorry", "feel", "understand", "thank"];

    public static IReadOnlyList<string> Text(ScenarioText text) => string
        .Concat(text.Segments.Select(segment => segment is TextSegment.Literal literal ? literal.Words : "x"))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static int Count(ScenarioText text) => Text(text).Count;

    public static int Nice(ScenarioText text) => Text(text).Count(word => NiceStarts.Any(start =>
        string.Concat(word.SkipWhile(char.IsPunctuation)).StartsWith(start, StringComparison.OrdinalIgnoreCase)));
}
