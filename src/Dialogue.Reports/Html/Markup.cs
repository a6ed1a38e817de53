using System.Text;

namespace Dialogue.Reports.Html;

/// <summary>Builds HTML that is well-formed XML as well. Every text and every attribute goes through one escaping.</summary>
internal sealed class Markup
{
    private static readonly HashSet<string> Inline = ["a", "b", "q", "span", "bdi", "time", "title", "desc"];

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = [];

    /// <summary>Opens an element; attributes without a value are left out.</summary>
    public Markup Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        _text.Append('>');
        _open.Push(element);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public Markup Close()
    {
        string element = _open.Pop();
        _text.Append("</").Append(element).Append('>');
        return Inline.Contains(element) ? this : Break();
    }

    /// <summary>Adds an element without content.</summary>
    public Markup Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        _text.Append(" />");
        return element == "br" ? this : Break();
    }

    /// <summary>Adds an element with words in it.</summary>
    public Markup Element(string element, string words, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(element, attributes).Text(words).Close();

    /// <summary>Adds words; their line breaks stay.</summary>
    public Markup Text(string words)
    {
        string[] lines = words.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                Empty("br");
            }

            _text.Append(Escape(lines[i]));
        }

        return this;
    }

    /// <summary>Adds what this program wrote itself, such as a style sheet.</summary>
    public Markup Raw(string own)
    {
        _text.Append(own);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    private void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(name).Append("=\"").Append(Escape(value)).Append('"');
            }
        }
    }

    private Markup Break()
    {
        _text.Append('\n');
        return this;
    }
}
