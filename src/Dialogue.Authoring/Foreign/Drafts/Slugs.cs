using System.Text;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>Makes ids of names, each one once.</summary>
/// <param name="fallback">The id for names without a letter or digit of the English alphabet.</param>
/// <param name="longest">The greatest length of an id.</param>
internal sealed class Slugs(string fallback, int longest = Names.MaxLength)
{
    // The letters of western and central Europe as they are written where there are none of them.
    private const string Marked = "àáâãäåāăąçćčďđèéêëēęěìíîïīłñńňòóôõöøōőřśšșťțùúûüūůűýÿźżž";
    private const string Plain = "aaaaaaaaacccddeeeeeeeiiiiilnnnoooooooorsssttuuuuuuuyyzzz";

    // Each id, and how many were made of it.
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>Gives an id that nobody else has.</summary>
    public string Make(string name)
    {
        string slug = Of(name, longest);
        slug = slug.Length == 0 ? fallback : slug;
        string free = slug;
        while (!_taken.TryAdd(free, 1))
        {
            string ending = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"-{++_taken[slug]}");
            free = slug[..Math.Min(slug.Length, longest - ending.Length)].TrimEnd('-') + ending;
        }

        return free;
    }

    /// <summary>Gives the words of a name in small letters with hyphens between them, whole words as far as they fit; empty where none can be kept.</summary>
    public static string Of(string name, int longest)
    {
        StringBuilder slug = new();
        bool isOpen = false;
        foreach (char written in name)
        {
            char letter = char.ToLowerInvariant(written);
            int marked = Marked.IndexOf(letter, StringComparison.Ordinal);
            string kept = marked >= 0 ? Plain[marked].ToString() : letter switch
            {
                'æ' => "ae",
                'œ' => "oe",
                'ß' => "ss",
                '\'' or '\u2019' => string.Empty,
                _ when char.IsAsciiLetterOrDigit(letter) => letter.ToString(),
                _ => " ",
            };
            isOpen |= kept == " ";
            if (kept is not (" " or ""))
            {
                slug.Append(isOpen && slug.Length > 0 ? "-" : string.Empty).Append(kept);
                isOpen = false;
            }
        }

        if (slug.Length <= longest)
        {
            return slug.ToString();
        }

        string cut = slug.ToString(0, longest + 1);
        int hyphen = cut.LastIndexOf('-');
        return hyphen > longest / 2 ? cut[..hyphen] : cut[..longest].TrimEnd('-');
    }
}
