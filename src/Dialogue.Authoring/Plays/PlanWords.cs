namespace Dialogue.Authoring.Plays;

/// <summary>Words of files within messages: short, on one line, without anything that commands a terminal.</summary>
internal static class PlanWords
{
    private const int Longest = 80;

    /// <summary>Gives words in quotes.</summary>
    public static string Quote(string words) => $"\"{Clean(words.Length > Longest ? words[..Longest] + "..." : words)}\"";

    /// <summary>Gives names as a list; "nothing" where there are none.</summary>
    public static string List(IEnumerable<string> names)
    {
        string list = string.Join(", ", names);
        return list.Length == 0 ? "nothing" : Clean(list);
    }

    private static string Clean(string words) => string.Create(words.Length, words, (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            bool isHarmful = char.IsControl(source[i]) || source[i] is (>= '\u200E' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u061C';
            span[i] = isHarmful ? ' ' : source[i];
        }
    });
}
