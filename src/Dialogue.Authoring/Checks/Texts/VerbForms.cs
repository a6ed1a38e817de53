using System.Collections.Frozen;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Checks.Texts;

/// <summary>Knows the two forms of English verbs after she or he, and after they.</summary>
internal static class VerbForms
{
    // After an apostrophe; 's may stand for has as well, and its plural is then a guess.
    private static readonly FrozenDictionary<string, (string Singular, string Plural)> Short = new Dictionary<string, (string, string)>
    {
        ["s"] = ("'s", "'re"),
        ["re"] = ("'s", "'re"),
        ["ve"] = ("'s", "'ve"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["is"] = "are",
        ["was"] = "were",
        ["has"] = "have",
        ["does"] = "do",
        ["goes"] = "go",
        ["isn't"] = "aren't",
        ["wasn't"] = "weren't",
        ["hasn't"] = "haven't",
        ["doesn't"] = "don't",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Plural forms that are surely verbs after a pronoun; "do" and "have" start no other reading there.
    private static readonly FrozenDictionary<string, string> ByPlural = Irregular.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    // Words that end as verbs do and may follow a pronoun without being one.
    private static readonly FrozenSet<string> NoVerbs = FrozenSet.ToFrozenSet(
        [
            "always", "perhaps", "sometimes", "as", "thus", "besides", "nonetheless", "nevertheless", "this", "plus", "less", "doubtless", "afterwards",
            "upstairs", "downstairs", "outdoors", "indoors", "yes", "its", "his", "hers", "ours", "theirs", "yours", "ourselves", "across",
            "towards", "regardless", "nowadays", "overseas",
        ],
        StringComparer.Ordinal);

    /// <summary>Gives both forms of a word that stands right behind a pronoun, or null where it fits all of them or is no verb.</summary>
    public static (string Singular, string Plural)? Pair(string word)
    {
        if (Irregular.TryGetValue(word, out string? plural))
        {
            return (word, plural);
        }

        if (ByPlural.TryGetValue(word, out string? singular))
        {
            return (singular, word);
        }

        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or '\'') && word.All(char.IsAsciiLetterLower) && !NoVerbs.Contains(word)
            ? (word, PluralOf(word))
            : null;
    }

    /// <summary>Gives both forms of what stands behind a pronoun and an apostrophe, or null where it fits all of them.</summary>
    public static (string Singular, string Plural)? ShortPair(string letters) => Short.TryGetValue(letters, out (string, string) pair) ? pair : null;

    /// <summary>Gives the token for a written pronoun; her may be either of two, and the first is given.</summary>
    public static string TokenFor(RoleKey role, string pronoun) => pronoun switch
    {
        "he" or "she" => $"{{{role}.they}}",
        "him" => $"{{{role}.them}}",
        "hers" => $"{{{role}.theirs}}",
        "himself" or "herself" => $"{{{role}.themself}}",
        _ => $"{{{role}.their}}",
    };

    private static string PluralOf(string verb) => verb switch
    {
        [.. var stem, 'i', 'e', 's'] when stem.Length > 1 => stem + "y",
        [.., 's' or 'x' or 'z' or 'h' or 'o', 'e', 's'] => verb[..^2],
        _ => verb[..^1],
    };
}
