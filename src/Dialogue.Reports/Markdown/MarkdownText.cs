using System.Buffers;
using System.Text;

namespace Dialogue.Reports.Markdown;

/// <summary>Builds Markdown. Words from anywhere stay words: none of them makes a heading, a list, a link, an image or HTML.</summary>
public sealed class MarkdownText
{
    // Without it, GitHub makes a link of an address and calls a person by a name behind an at sign.
    private const char WordJoiner = '\u2060';

    private static readonly SearchValues<char> Everywhere = SearchValues.Create(@"\`*_[]<>|~&${}^");

    private readonly StringBuilder _text = new();
    private int _endOfQuotation = -1;

    /// <summary>Gives words with everything escaped that would mean something, as lines with hard breaks between.</summary>
    public static string Escape(string words)
    {
        StringBuilder escaped = new(words.Length + 16);
        foreach (string line in words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            _ = escaped.Length == 0 ? escaped : escaped.Append("\\\n");
            EscapeLine(escaped, line);
        }

        return escaped.ToString();
    }

    /// <summary>Gives words in paragraphs, which blank lines keep apart, each escaped.</summary>
    public static IEnumerable<string> Paragraphs(string words) =>
        words.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Escape);

    /// <summary>Adds a heading of words that are escaped already.</summary>
    public void Heading(int level, string escaped) => Block($"{new string('#', level)} {escaped}");

    /// <summary>Adds a paragraph of words that are escaped already.</summary>
    public void Block(string escaped) => _text.Append(escaped).Append("\n\n");

    /// <summary>Adds a paragraph as part of a quotation; the next one belongs to it, too, until something else comes.</summary>
    public void Quoted(string escaped)
    {
        // A quotation that goes on has its sign on the row between, too.
        if (_text.Length == _endOfQuotation)
        {
            _text.Length--;
            _text.Append(">\n");
        }

        Block("> " + escaped.Replace("\n", "\n> ", StringComparison.Ordinal));
        _endOfQuotation = _text.Length;
    }

    /// <summary>Adds a row that another follows, of a list or a table.</summary>
    public void Row(string escaped) => _text.Append(escaped).Append('\n');

    /// <summary>Ends a list or a table.</summary>
    public void EndRows() => _text.Append('\n');

    /// <inheritdoc/>
    public override string ToString() => _text.ToString().TrimEnd() + "\n";

    private static void EscapeLine(StringBuilder escaped, string line)
    {
        int digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            bool startsABlock = (i == 0 && c is ('#' or '+' or '-' or '=' or ':')) || (i == digits && i > 0 && c is ('.' or ')'));
            if (startsABlock || Everywhere.Contains(c) || c == '@' || IsDoubled(line, i) || StartsALink(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
            _ = c == '@' ? escaped.Append(WordJoiner) : escaped;
        }
    }

    // Some readers mark or underline what stands between two pairs of these.
    private static bool IsDoubled(string line, int at) =>
        line[at] is '=' or '+' or '"' && ((at > 0 && line[at - 1] == line[at]) || (at + 1 < line.Length && line[at + 1] == line[at]));

    // Some readers make a link of http://, mailto: and www. where nobody asked for one.
    private static bool StartsALink(string line, int at) => line[at] switch
    {
        ':' => at > 0 && char.IsAsciiLetter(line[at - 1]) && at + 1 < line.Length && !char.IsWhiteSpace(line[at + 1]),
        '.' => at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
