using System.Buffers;
using System.Globalization;
using System.Text;
using Dialogue.Reports.Cleaning;

namespace Dialogue.Reports.Csv;

/// <summary>Builds a table as RFC 4180 says, in which no text can be taken for a formula.</summary>
/// <param name="delimiter">What stands between cells.</param>
internal sealed class CsvText(char delimiter)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\"\r\n,;");

    private readonly StringBuilder _text = new("\uFEFF");
    private bool _isFirst = true;

    /// <summary>Adds a cell of words from anywhere.</summary>
    public CsvText Words(string words)
    {
        string clean = SafeCharacters.Clean(words);
        return Add(IsLikeAFormula(words) || IsLikeAFormula(clean) ? "'" + clean : clean);
    }

    /// <summary>Adds a cell that this program made: a number or a time; it stays as it is.</summary>
    public CsvText Made(FormattableString value) => Add(FormattableString.Invariant(value));

    /// <summary>Adds an empty cell.</summary>
    public CsvText Nothing() => Add(string.Empty);

    /// <summary>Ends a row.</summary>
    public void EndRow()
    {
        _text.Append("\r\n");
        _isFirst = true;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>Says whether a spreadsheet could calculate with a text: some line of it starts, after spaces of any kind, with a sign that starts a formula.</summary>
    internal static bool IsLikeAFormula(string text)
    {
        bool atStart = true;
        foreach (char c in text)
        {
            if (atStart && c is ('=' or '+' or '-' or '@' or '\t' or '\r' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'))
            {
                return true;
            }

            atStart = c == '\n' || (atStart && IsSpace(c));
        }

        return false;
    }

    // What is invisible hides a sign as well as a space does.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private CsvText Add(string cell)
    {
        if (!_isFirst)
        {
            _text.Append(delimiter);
        }

        _isFirst = false;
        if (cell.AsSpan().ContainsAny(Quoted))
        {
            _text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            _text.Append(cell);
        }

        return this;
    }
}
