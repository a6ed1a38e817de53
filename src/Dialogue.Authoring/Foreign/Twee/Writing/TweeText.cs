using System.Buffers;
using System.Text;

namespace Dialogue.Authoring.Foreign.Twee.Writing;

/// <summary>Writes words so that SugarCube shows them as they are.</summary>
internal static class TweeText
{
    // What could start markup, with the pairs that do.
    private const string Always = "<>&[]{}$\\@|^`";
    private const string Pairs = "'/_=~-\"*!#:?%";

    private static readonly SearchValues<char> NotInLinks = SearchValues.Create("[]|<>\n\\$_&");

    /// <summary>Writes words of a passage: what could be markup becomes a character reference.</summary>
    public static string Words(string words)
    {
        StringBuilder text = new(words.Length + 16);
        for (int at = 0; at < words.Length; at++)
        {
            char c = words[at];
            bool isFirst = at == 0 || words[at - 1] == '\n';
            bool isPair = Pairs.Contains(c, StringComparison.Ordinal) && ((at > 0 && words[at - 1] == c) || (at + 1 < words.Length && words[at + 1] == c));
            bool isList = isFirst && c is '*' or '#' or '!' or '>' or ':' or '-';
            bool isVariable = c == '_' && (at == 0 || !char.IsLetterOrDigit(words[at - 1]));
            bool isComment = (c == '/' && at + 1 < words.Length && words[at + 1] is '*' or '%') || (c is '*' or '%' && at > 0 && words[at - 1] == '/');
            bool isMark = Always.Contains(c, StringComparison.Ordinal) || isPair || isVariable || isComment || (isFirst && isList);
            text.Append(isMark ? $"&#{(int)c};" : c.ToString());
        }

        return text.ToString();
    }

    /// <summary>Says whether words can stand between the double brackets of a link.</summary>
    public static bool FitsLink(string words) =>
        !words.AsSpan().ContainsAny(NotInLinks) && !words.Contains("->", StringComparison.Ordinal);

    /// <summary>Writes words in double quotes.</summary>
    public static string Quoted(string words) => $"\"{Words(words).Replace("\n", "<br>", StringComparison.Ordinal).Replace("\"", "&#34;", StringComparison.Ordinal)}\"";

    /// <summary>Writes a name in the line that starts a passage.</summary>
    public static string Name(string name)
    {
        StringBuilder text = new(name.Length);
        foreach (char c in name)
        {
            text.Append(c is '[' or ']' or '{' or '}' or '\\' ? "\\" : string.Empty).Append(c);
        }

        return text.ToString();
    }

    /// <summary>Writes what stands in a passage: a line that starts as a passage does is told apart.</summary>
    public static string Body(string body) => body.StartsWith("::", StringComparison.Ordinal)
        ? $"\\{body.Replace("\n::", "\n\\::", StringComparison.Ordinal)}"
        : body.Replace("\n::", "\n\\::", StringComparison.Ordinal);
}
