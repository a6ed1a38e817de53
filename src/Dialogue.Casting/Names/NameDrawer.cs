using Dialogue.Casting.Drawing;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;

namespace Dialogue.Casting.Names;

/// <summary>Draws the names of one cast, so that no two of them are called the same.</summary>
internal sealed class NameDrawer
{
    private readonly WritingScript _script;
    private readonly HashSet<string> _called = new(StringComparer.OrdinalIgnoreCase);

    public NameDrawer(IEnumerable<Role> roles, WritingScript script)
    {
        _script = script;
        foreach (Role role in roles)
        {
            // A fixed name goes before any drawn one, wherever its role stands.
            if (role.Name is { } name)
            {
                _called.Add(FirstWord(name));
            }
        }
    }

    public DrawnName Draw(RoleDraws draws, Pronouns pronouns)
    {
        if (draws.Role.Name is { } name)
        {
            return new DrawnName(FirstWord(name), name);
        }

        Locale locale = draws["locale"].OneOf(draws["part"].OneOf(Locales.Parts.AsSpan()).AsSpan());
        return Draw(draws, locale, pronouns);
    }

    internal DrawnName Draw(RoleDraws draws, Locale locale, Pronouns pronouns)
    {
        // They: from either list, with the family name that agrees with it.
        bool women = pronouns == Pronouns.She || (pronouns == Pronouns.They && draws["list"].Below(2) == 0);
        LocaleNames lists = LocaleNames.Read(locale);
        var speller = new NameSpeller(locale, _script);

        string given = Pick(
            lists[women ? locale.Women : locale.Men],
            draws["given"],
            raw => speller.Spell(NameKind.Given, raw),
            shown => _called.Add(Called(locale, shown)));
        string family = Pick(
            lists[NameList.Whole(women ? locale.FamilyOfWomen : locale.FamilyOfMen)],
            draws["family"],
            raw => speller.Spell(NameKind.Family, women ? Feminine(locale, raw) : raw),
            shown => shown != given && shown != Called(locale, given));

        bool runsTogether = speller.OwnLetters && locale.Script is (WritingScript.Chinese or WritingScript.Japanese or WritingScript.Korean);
        string gap = runsTogether ? "" : " ";
        string full = locale.FamilyFirst ? family + gap + given : given + gap + family;
        return new DrawnName(Called(locale, given), full);
    }

    /// <summary>Starts at a drawn place of a list and takes the first name from there that can be spelled and is free.</summary>
    private static string Pick(string[] names, DrawStream stream, Func<string, string?> spell, Func<string, bool> isFree)
    {
        int start = stream.Below(names.Length);
        for (int step = 0; step < names.Length; step++)
        {
            if (spell(names[(start + step) % names.Length]) is { } shown && isFree(shown))
            {
                return shown;
            }
        }

        // More roles than names: the format's limit of eight characters keeps every cast from coming here.
        return names.Select(spell).First(shown => shown is not null)!;
    }

    private static string Called(Locale locale, string given)
    {
        return locale.CalledByLastWord ? given[(given.LastIndexOf(' ') + 1)..] : given;
    }

    private static string Feminine(Locale locale, string family)
    {
        bool agrees = locale.FamilyAgrees && family is [.., 's' or 'c' or 'z', 'k', 'i'];
        return agrees ? family[..^1] + "a" : family;
    }

    private static string FirstWord(string name) => name.Split(' ', 2)[0];
}
