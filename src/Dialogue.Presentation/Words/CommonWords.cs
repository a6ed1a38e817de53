namespace Dialogue.Presentation.Words;

/// <summary>Words that several pages use.</summary>
public static class CommonWords
{
    public const string Program = "dialogue";
    public const string NothingMarked = "Nothing is marked here that could be copied.";

    /// <summary>Says that a number is out of range, and what the range is.</summary>
    public static string NoSuchNumber(int number, int most) => most switch
    {
        0 => "There is nothing to choose here; Enter goes on.",
        1 => $"There is no {number}. Please type 1.",
        _ => $"There is no {number}. {PleaseType(most)}",
    };

    /// <summary>Asks for one of the numbers from 1 to the greatest, which is at least 2: <c>Please type 1, 2 or 3.</c></summary>
    public static string PleaseType(int most) => most <= 5
        ? $"Please type {string.Join(", ", Enumerable.Range(1, most - 1))} or {most}."
        : $"Please type a number from 1 to {most}.";

    /// <summary>Gives a count with its noun: <c>1 turn</c>, <c>3 turns</c>.</summary>
    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    /// <summary>Joins names: <c>Ana, Ben and Cy</c>.</summary>
    public static string And(IReadOnlyList<string> names) => names.Count switch
    {
        0 => string.Empty,
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>Gives words with one full stop at their end.</summary>
    public static string Sentence(string words) => words.TrimEnd('.') + ".";

    /// <summary>Makes the first letter a capital.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
