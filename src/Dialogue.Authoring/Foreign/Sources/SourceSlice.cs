namespace Dialogue.Authoring.Foreign.Sources;

/// <summary>A piece of a file that is parsed by itself, and that still knows where its characters stand.</summary>
/// <param name="file">The file.</param>
/// <param name="text">The words to parse.</param>
/// <param name="offset">Where they start in the file.</param>
/// <param name="map">Where each character stands in the file, where the words were decoded; null where they follow each other as in the file.</param>
internal sealed class SourceSlice(SourceText file, string text, int offset, int[]? map)
{
    public string Text { get; } = text;

    public Place At(int start, int end) => file.At(Offset(start), Math.Max(Offset(start), end > start ? Offset(end - 1) + 1 : Offset(start)));

    /// <summary>Gives a part of it.</summary>
    public SourceSlice Part(int start, int end)
    {
        int from = Math.Clamp(start, 0, Text.Length);
        int to = Math.Clamp(end, from, Text.Length);
        return map is null
            ? new SourceSlice(file, Text[from..to], offset + from, null)
            : new SourceSlice(file, Text[from..to], Offset(from), map[from..to]);
    }

    /// <summary>Gives two parts of it as one.</summary>
    public SourceSlice Joined(int start, int end, int secondStart, int secondEnd)
    {
        IEnumerable<int> places = Enumerable.Range(start, end - start).Concat(Enumerable.Range(secondStart, secondEnd - secondStart));
        return new SourceSlice(file, Text[start..end] + Text[secondStart..secondEnd], Offset(start), [.. places.Select(Offset)]);
    }

    private int Offset(int index) => map is null ? offset + index
        : index < map.Length ? map[Math.Max(0, index)]
        : map.Length == 0 ? offset
        : map[^1] + 1;
}
