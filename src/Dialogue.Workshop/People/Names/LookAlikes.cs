using System.Collections.Frozen;
using System.Text;

namespace Dialogue.Workshop.People.Names;

/// <summary>Letters and signs that are taken for other letters.</summary>
/// <remarks>
/// A letter whose capital looks like one letter and whose small form like another stands under the capital, which names begin with: the Greek
/// nu under n, the Cyrillic en under h.
/// </remarks>
internal static class LookAlikes
{
    // Cyrillic, Greek, Armenian and Cherokee; small capitals; letters with strokes; raised and lowered letters; letter-like signs; Lisu.
    private static readonly (string Looks, string Signs)[] Table =
    [
        ("a", "аαɑᴀꭺᎪᵃₐꓮª"),
        ("b", "вβьʙƅᏼᏴᵇℬꓐ"),
        ("c", "сϲᴄᏟᶜℂℭⅽꓚ"),
        ("d", "ԁᴅđɖðᎠᵈⅾꓓ"),
        ("e", "еεᴇҽᎬᵉₑℯℰꓰ"),
        ("f", "ꜰƒϝᶠℱꓝ"),
        ("g", "ɡɢցᏀᵍℊꓖ"),
        ("h", "һнηʜհħᎻʰₕℋℌℍℎꓧ"),
        ("i", "іιɪӏıɩⁱᵢℐℑⅰꓲ"),
        ("j", "јϳᴊȷյᎫʲⱼꓙ"),
        ("k", "кκᴋᏦᵏₖꓗ"),
        ("l", "ʟłᏞˡₗℒℓⅼꓡ|ǀ"),
        ("m", "мμµᴍᎷᵐₘℳⅿꓟ"),
        ("n", "пνɴոⁿₙℕꓠ"),
        ("o", "оοᴏօøᵒₒℴꓳº"),
        ("p", "рρᴘᏢᵖₚℙꓑ"),
        ("q", "ԛℚ"),
        ("r", "гʀᎡʳᵣℛℜℝꓣ"),
        ("s", "ѕꜱſʂᏚˢₛꓢ"),
        ("t", "тτᴛŧᎢᵗₜꓔ"),
        ("u", "սᴜʋᵘᵤꓴ"),
        ("v", "ѵᴠᏙᵛᵥⅴꓦ"),
        ("w", "ԝѡաᴡᏔʷꓪ"),
        ("x", "хχˣₓⅹꓫ"),
        ("y", "уγυʏүყᎩʸꓬ"),
        ("z", "ζᴢᏃᶻℤℨꓜ"),
        ("0", "⁰₀⓪⓿"),
        ("1", "¹₁"),
        ("2", "²₂"),
        ("3", "³₃зʒȝ"),
        ("4", "⁴₄"),
        ("5", "⁵₅"),
        ("6", "⁶₆б"),
        ("7", "⁷₇"),
        ("8", "⁸₈"),
        ("9", "⁹₉"),
        ("ss", "ß"),
        ("ae", "æ"),
        ("oe", "œ"),
        ("ij", "ĳ"),
        ("ff", "ﬀ"),
        ("fi", "ﬁ"),
        ("fl", "ﬂ"),
        ("ffi", "ﬃ"),
        ("ffl", "ﬄ"),
        ("st", "ﬅﬆ"),
        ("σ", "ς"),
    ];

    private static readonly FrozenDictionary<int, string> Signs = Table
        .SelectMany(row => row.Signs.EnumerateRunes().Select(rune => (Sign: Rune.ToLowerInvariant(rune).Value, row.Looks)))
        .DistinctBy(pair => pair.Sign)
        .ToFrozenDictionary(pair => pair.Sign, pair => pair.Looks);

    /// <summary>Gives what a small letter or a sign is taken for, or null where it is itself.</summary>
    public static string? Of(int sign) => Signs.GetValueOrDefault(sign);
}
