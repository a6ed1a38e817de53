using System.Buffers;

namespace Dialogue.Core.Values;

/// <summary>The shapes of the names that files may use.</summary>
public static class Names
{
    /// <summary>The greatest length of an id.</summary>
    public const int MaxLength = 64;

    internal static readonly SearchValues<char> KeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Says whether a string is an id of a scenario, beat, choice or move: <c>[a-z0-9]+(-[a-z0-9]+)*</c>, at most 64 characters.</summary>
    public static bool IsId(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= MaxLength
        && !name.ContainsAnyExcept(IdCharacters)
        && name[0] != '-'
        && name[^1] != '-'
        && !name.Contains("--", StringComparison.Ordinal);

    /// <summary>Says whether a string is a key of the cast or a variable: <c>[a-z][a-z0-9_]*</c>, at most 64 characters.</summary>
    public static bool IsKey(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= MaxLength && char.IsAsciiLetterLower(name[0]) && !name.ContainsAnyExcept(KeyCharacters);
}
