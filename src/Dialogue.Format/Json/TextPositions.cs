using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Json;

/// <summary>Turns byte offsets into lines and columns, from checkpoints that one pass sets.</summary>
/// <remarks>A line ends at a line feed, or at a carriage return that no line feed follows, as editors have it.</remarks>
internal sealed class TextPositions
{
    private const int Step = 512;

    private readonly (int Line, int Column)[] _checkpoints;

    public TextPositions(ReadOnlySpan<byte> utf8)
    {
        _checkpoints = new (int, int)[(utf8.Length / Step) + 1];
        (int Line, int Column) at = (1, 1);
        for (int checkpoint = 0; checkpoint < _checkpoints.Length; checkpoint++)
        {
            _checkpoints[checkpoint] = at;
            int start = checkpoint * Step;
            at = Advance(utf8, start, Math.Min(start + Step, utf8.Length), at);
        }
    }

    public SourceSpan Span(ReadOnlySpan<byte> utf8, int start, int end)
    {
        (int line, int column) = Locate(utf8, start);
        (int endLine, int endColumn) = Locate(utf8, Math.Max(start, end));
        return new SourceSpan(line, column, endLine, endColumn);
    }

    private static (int Line, int Column) Advance(ReadOnlySpan<byte> utf8, int start, int end, (int Line, int Column) from)
    {
        (int line, int column) = from;
        for (int at = start; at < end; at++)
        {
            byte value = utf8[at];
            if (value == '\n' || (value == '\r' && (at + 1 >= utf8.Length || utf8[at + 1] != '\n')))
            {
                line++;
                column = 1;
            }
            else if ((value & 0xC0) != 0x80)
            {
                // A character beyond the basic plane has four bytes and counts two.
                column += value >= 0xF0 ? 2 : 1;
            }
        }

        return (line, column);
    }

    private (int Line, int Column) Locate(ReadOnlySpan<byte> utf8, int offset)
    {
        int at = Math.Clamp(offset, 0, utf8.Length);
        int checkpoint = at / Step;
        return Advance(utf8, checkpoint * Step, at, _checkpoints[checkpoint]);
    }
}
