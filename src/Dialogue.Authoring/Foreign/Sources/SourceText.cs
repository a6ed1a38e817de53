using System.Text;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Foreign.Sources;

/// <summary>The text of a file, with the places of its characters. Lines end with a line feed only; a carriage return before one has become a blank, so that columns stay.</summary>
internal sealed class SourceText
{
    /// <summary>The most that is read of one file, in bytes.</summary>
    public const int Largest = 32 * 1024 * 1024;

    private readonly List<int> _lines = [0];

    public SourceText(string name, string text)
    {
        Name = name;
        Text = text.Replace("\r\n", " \n", StringComparison.Ordinal).Replace('\r', '\n');
        for (int at = Text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = Text.IndexOf('\n', at + 1))
        {
            _lines.Add(at + 1);
        }
    }

    public string Name { get; }

    public string Text { get; }

    /// <summary>Gets the very start.</summary>
    public Place Start => new(Name, SourceSpan.Start);

    /// <summary>Reads a file as text: UTF-8 with or without a mark, or UTF-16 with one. Bytes that are no text are replaced and reported.</summary>
    public static SourceText Decode(ForeignFile file, LossReport losses)
    {
        ReadOnlySpan<byte> bytes = file.Bytes.Span;
        if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            Encoding encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return new SourceText(file.Name, encoding.GetString(bytes[2..]));
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        SourceText source = new(file.Name, Encoding.UTF8.GetString(bytes));
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            int at = Math.Max(0, source.Text.IndexOf('\uFFFD', StringComparison.Ordinal));
            losses.Lost(source.At(at, at + 1), "These bytes are not UTF-8 text and were replaced. Saving the file in the encoding UTF-8 first keeps every letter.");
        }

        return source;
    }

    public Place At(int start, int end)
    {
        (int line, int column) = Locate(start);
        (int endLine, int endColumn) = Locate(Math.Max(start, end));
        return new Place(Name, new SourceSpan(line, column, endLine, endColumn));
    }

    /// <summary>Gives the whole file as a piece to be parsed.</summary>
    public SourceSlice Whole() => new(this, Text, 0, null);

    private (int Line, int Column) Locate(int offset)
    {
        int at = Math.Clamp(offset, 0, Text.Length);
        int line = _lines.BinarySearch(at);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, at - _lines[line] + 1);
    }
}
