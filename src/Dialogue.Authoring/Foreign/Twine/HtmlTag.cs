using System.Net;

namespace Dialogue.Authoring.Foreign.Twine;

/// <summary>An opening tag of one element that was looked for.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends (exclusive).</param>
/// <param name="Attributes">Its attributes, decoded; names in small letters.</param>
internal sealed record HtmlTag(int Start, int End, IReadOnlyDictionary<string, string> Attributes)
{
    private const int Longest = 16_000;
    private const int MostBroken = 1_000;

    public string? this[string name] => Attributes.GetValueOrDefault(name);

    /// <summary>Finds the next opening tag of an element, or null.</summary>
    public static HtmlTag? Next(string text, string element, int from)
    {
        string open = $"<{element}";
        int broken = 0;
        for (int at = Find(text, open, from); at >= 0 && broken < MostBroken; at = Find(text, open, at + 1))
        {
            int after = at + open.Length;
            if (after < text.Length && (char.IsWhiteSpace(text[after]) || text[after] is '>' or '/') && Read(text, at, after) is { } tag)
            {
                return tag;
            }

            broken++;
        }

        return null;
    }

    private static int Find(string text, string sign, int from) => from >= text.Length ? -1 : text.IndexOf(sign, from, StringComparison.OrdinalIgnoreCase);

    private static HtmlTag? Read(string text, int start, int from)
    {
        Dictionary<string, string> attributes = new(StringComparer.Ordinal);
        int at = from;
        int farthest = (int)Math.Min(text.Length, (long)from + Longest);
        while (at < farthest)
        {
            if (text[at] == '>')
            {
                return new HtmlTag(start, at + 1, attributes);
            }

            if (char.IsWhiteSpace(text[at]) || text[at] is '/' or '=')
            {
                at++;
                continue;
            }

            int nameEnd = EndOf(text, at, farthest, "=>/");
            string name = text[at..nameEnd].ToLowerInvariant();
            at = nameEnd;
            string value = string.Empty;
            if (at < farthest && text[at] == '=')
            {
                at++;
                bool isQuoted = at < farthest && text[at] is '"' or '\'';
                int close = isQuoted ? text.IndexOf(text[at], at + 1, farthest - at - 1) : EndOf(text, at, farthest, ">");
                if (close < 0 || text.AsSpan(at, close - at).Contains("<tw-", StringComparison.OrdinalIgnoreCase))
                {
                    return null;
                }

                value = text[(isQuoted ? at + 1 : at)..close];
                at = isQuoted ? close + 1 : close;
            }

            attributes.TryAdd(name, WebUtility.HtmlDecode(value));
        }

        return null;
    }

    private static int EndOf(string text, int from, int farthest, string signs)
    {
        int at = from + 1;
        while (at < farthest && !char.IsWhiteSpace(text[at]) && !signs.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return Math.Min(at, farthest);
    }
}
