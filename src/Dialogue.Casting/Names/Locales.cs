using System.Collections.Immutable;

namespace Dialogue.Casting.Names;

/// <summary>The locales that names come from, by part of the world; each part is drawn as often as the others.</summary>
/// <remarks>
/// <para>A part of one list (<c>100..200</c>) stands where Bogus has a single list that is sorted by gender.</para>
/// <para>Left out: <c>af_ZA</c>, <c>en_BORK</c>, <c>en_CA</c>, <c>en_GB</c>, <c>en_IE</c>, <c>en_US</c>, <c>fr_CA</c>,
/// <c>fr_CH</c> and <c>zu_ZA</c> have no names of their own; <c>de_AT</c> has those of <c>de</c>; <c>en_AU_ocker</c> has
/// nicknames; <c>el</c> has men's names only; <c>de_CH</c>, <c>ge</c> and <c>ne</c> mix women's and men's names in one list
/// without an order; <c>zh_TW</c> has the names of <c>zh_CN</c> in characters changed by machine, some of them wrong.</para>
/// </remarks>
internal static class Locales
{
    public static ImmutableArray<ImmutableArray<Locale>> Parts { get; } =
    [
        [ // Africa
            new("ar") { Script = WritingScript.Arabic },
            new("en_NG"),
            new("en_ZA"),
        ],
        [ // The Americas and Oceania
            new("en"),
            Sorted("en_AU", women: 100..200, men: 0..100),
            Sorted("es_MX", women: 140..304, men: 0..140),
            new("pt_BR"),
        ],
        [ // East and South-East Asia
            WithOwnFamilyLists("id_ID"),
            Sorted("ja", women: 11..21, men: 0..11) with { Script = WritingScript.Japanese, FamilyFirst = true },
            Sorted("ko", women: 0..10, men: 10..20) with { Script = WritingScript.Korean, FamilyFirst = true },
            new("vi") { FamilyFirst = true, CalledByLastWord = true },

            // One list for everybody: in Pinyin a given name says nothing of a pronoun.
            Sorted("zh_CN", women: .., men: ..) with { Script = WritingScript.Chinese, FamilyFirst = true },
        ],
        [ // South and West Asia
            WithOwnFamilyLists("az"),
            Sorted("en_IND", women: 0..291, men: 291..762),
            new("fa") { Script = WritingScript.Arabic },
            new("tr"),
        ],
        [ // Northern and Western Europe
            new("de"),
            new("fi"),
            new("fr"),
            new("nb_NO"),
            new("nl"),
            Sorted("nl_BE", women: 100..200, men: 0..100),
            new("sv") { Women = NameList.Whole("first_name_women"), Men = NameList.Whole("first_name_men") },
        ],
        [ // Southern and Eastern Europe
            WithOwnFamilyLists("cz"),
            Sorted("es", women: 98..212, men: 0..98),
            new("hr"),
            new("it"),
            WithOwnFamilyLists("lv"),
            Sorted("pl", women: 234..408, men: 0..234) with { FamilyAgrees = true },
            new("pt_PT"),
            new("ro"),
            WithOwnFamilyLists("ru") with { Script = WritingScript.Cyrillic },
            WithOwnFamilyLists("sk"),
            WithOwnFamilyLists("uk") with { Script = WritingScript.Cyrillic },
        ],
    ];

    private static Locale Sorted(string code, Range women, Range men)
    {
        return new(code) { Women = new("first_name", women), Men = new("first_name", men) };
    }

    private static Locale WithOwnFamilyLists(string code)
    {
        return new(code) { FamilyOfWomen = "female_last_name", FamilyOfMen = "male_last_name" };
    }
}
