using System.Globalization;

namespace Dialogue.Authoring.Checks;

/// <summary>Names beats in a message: the first few, and how many more there are.</summary>
internal static class BeatNames
{
    private const int Most = 4;

    /// <summary>Gives <c>'ping', 'late' and 3 more</c>; at least one beat is needed.</summary>
    public static string Of(IReadOnlyList<AskedBeat> beats)
    {
        List<string> parts = [.. beats.Take(beats.Count > Most + 1 ? Most : beats.Count).Select(beat => $"'{beat.Beat.Id}'")];
        if (parts.Count < beats.Count)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{beats.Count - parts.Count} more"));
        }

        return parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}";
    }
}
