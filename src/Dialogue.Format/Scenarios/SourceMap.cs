using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios;

/// <summary>Finds where things stand in a scenario's file, for rules that judge a scenario after it was read, and for editors.</summary>
/// <remarks>Only the starts of beats are kept; the rest is looked up in the file's own bytes when it is asked for.</remarks>
public sealed class SourceMap
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly int[] _beats;
    private TextPositions? _positions;

    internal SourceMap(ReadOnlyMemory<byte> utf8, int[] beats)
    {
        _utf8 = utf8;
        _beats = beats;
    }

    internal static SourceMap Empty { get; } = new(ReadOnlyMemory<byte>.Empty, []);

    /// <summary>Gets how many beats were met in the file.</summary>
    public int BeatCount => _beats.Length;

    private TextPositions Positions => _positions ??= new TextPositions(_utf8.Span);

    /// <summary>Gives where a property of the file stands (its value), such as <c>title</c>; the start of the file where there is none.</summary>
    public SourceSpan Property(params ReadOnlySpan<string> path) => Find(0, path);

    /// <summary>Gives where a beat stands: its id.</summary>
    /// <param name="beat">Its index in the scenario.</param>
    public SourceSpan Beat(int beat) => Find(_beats[beat], ["id"]);

    /// <summary>Gives where something inside a beat stands: names of properties and, for lists, indexes from 0, such as <c>"choices", "2", "text"</c>.</summary>
    public SourceSpan InBeat(int beat, params ReadOnlySpan<string> path) => Find(_beats[beat], path);

    /// <summary>Gives where a part of a text or condition inside a beat stands.</summary>
    /// <param name="beat">The beat's index in the scenario.</param>
    /// <param name="part">The part, in the string as it was read.</param>
    /// <param name="path">The way to the string.</param>
    public SourceSpan Within(int beat, TextSpan part, params ReadOnlySpan<string> path)
    {
        (int start, int end) = JsonPath.Find(_utf8.Span, _beats[beat], path);
        if (end - start < 2 || _utf8.Span[start] != '"')
        {
            return Positions.Span(_utf8.Span, start, end);
        }

        ReadOnlySpan<byte> raw = _utf8.Span[(start + 1)..(end - 1)];
        return Positions.Span(_utf8.Span, start + 1 + JsonEscapes.OffsetOf(raw, part.Start), start + 1 + JsonEscapes.OffsetOf(raw, part.End));
    }

    /// <summary>Gives the index of the beat that a place in the file belongs to, or -1 before the first.</summary>
    public int BeatAt(int line, int column)
    {
        int low = 0;
        int high = _beats.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            SourceSpan start = Positions.Span(_utf8.Span, _beats[middle], _beats[middle]);
            bool isBefore = (start.Line, start.Column).CompareTo((line, column)) <= 0;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private SourceSpan Find(int from, ReadOnlySpan<string> path)
    {
        (int start, int end) = JsonPath.Find(_utf8.Span, from, path);
        return Positions.Span(_utf8.Span, start, end);
    }
}
