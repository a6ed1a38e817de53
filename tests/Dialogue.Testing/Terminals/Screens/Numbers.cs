using System.Globalization;

namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Is the numbers of a control sequence; one that is left out counts as the default that the reader names.</summary>
internal readonly struct Numbers(string parameters)
{
    private readonly string[] _parts = parameters.Split(';');

    public int Count => _parts.Length;

    /// <summary>Gives a number, or the default where it is missing; sub-numbers after a colon are cut off.</summary>
    public int At(int index, int otherwise = 0) =>
        index < _parts.Length
        && int.TryParse(_parts[index].Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : otherwise;

    /// <summary>Gives a count of at least 1, as cursor movements want it.</summary>
    public int CountAt(int index) => Math.Clamp(At(index, 1), 1, 10_000);

    /// <summary>Gives the sub-numbers of a part, as in 38:2::12:34:56; the first is the number itself.</summary>
    public int[] Within(int index) =>
        [.. _parts[index].Split(':').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : -1)];
}
