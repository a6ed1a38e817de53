namespace Dialogue.Format.Diagnostics;

/// <summary>Finds the word that was probably meant, by the least number of slips of the keyboard.</summary>
/// <remarks>
/// A slip is a letter too many, missing, wrong, or swapped with its neighbour (optimal string alignment distance). Work is limited by a
/// budget of compared letters, so that a file full of mistakes costs no more than a few.
/// </remarks>
public sealed class NearestWord
{
    private const int MaxLength = 64;

    private long _budget;

    /// <summary>Makes a finder.</summary>
    /// <param name="budget">How many letters it may compare in all; past that it finds nothing more.</param>
    public NearestWord(long budget = 20_000_000) => _budget = budget;

    /// <summary>Gives the nearest candidate within a third of the word's length (at least one slip), the first of equals, or null.</summary>
    public string? Find(ReadOnlySpan<char> word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        if (word.Length is 0 or > MaxLength || _budget <= 0)
        {
            return null;
        }

        int best = Math.Max(1, word.Length / 3) + 1;
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            _budget--;
            if (_budget <= 0)
            {
                break;
            }

            if (Math.Abs(candidate.Length - word.Length) >= best || candidate.Length > MaxLength)
            {
                continue;
            }

            _budget -= (long)candidate.Length * word.Length;
            int distance = Distance(word, candidate);
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int width = right.Length + 1;
        Span<int> rows = stackalloc int[3 * (MaxLength + 1)];
        Span<int> before = rows[..width];
        Span<int> above = rows.Slice(MaxLength + 1, width);
        Span<int> row = rows.Slice(2 * (MaxLength + 1), width);
        for (int column = 0; column < width; column++)
        {
            above[column] = column;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j < width; j++)
            {
                int change = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                int least = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
                bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                row[j] = swapped ? Math.Min(least, before[j - 2] + 1) : least;
            }

            Span<int> reused = before;
            before = above;
            above = row;
            row = reused;
        }

        return above[right.Length];
    }
}
