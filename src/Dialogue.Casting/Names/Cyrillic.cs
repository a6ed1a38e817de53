using System.Text;

namespace Dialogue.Casting.Names;

/// <summary>Writes Russian and Ukrainian names in Latin letters, each by its own rules.</summary>
/// <remarks>
/// Ukrainian: resolution 55 of the Cabinet of Ministers, 2010. Russian: BGN/PCGN 1947 in the short form of newspapers
/// (no signs, <c>-iy</c> as <c>-y</c>, <c>-iya</c> as <c>-ia</c>).
/// </remarks>
internal static class Cyrillic
{
    public static string ToLatin(string name, bool ukrainian)
    {
        var latin = new StringBuilder(name.Length * 2);
        for (int i = 0; i < name.Length; i++)
        {
            char before = i == 0 || name[i - 1] is '-' or ' ' ? '\0' : char.ToLowerInvariant(name[i - 1]);
            char letter = char.ToLowerInvariant(name[i]);
            string written = ukrainian ? Ukrainian(letter, before) : Russian(letter, before, name.AsSpan(i + 1));
            bool capital = char.IsUpper(name[i]) && written.Length > 0;
            latin.Append(capital ? char.ToUpperInvariant(written[0]) + written[1..] : written);
        }

        return latin.ToString();
    }

    private static string Ukrainian(char letter, char before) => letter switch
    {
        'г' => before == 'з' ? "gh" : "h",
        'ґ' => "g",
        'є' => before == '\0' ? "ye" : "ie",
        'и' => "y",
        'і' => "i",
        'ї' => before == '\0' ? "yi" : "i",
        'й' => before == '\0' ? "y" : "i",
        'ю' => before == '\0' ? "yu" : "iu",
        'я' => before == '\0' ? "ya" : "ia",
        '\u2019' or '\'' => "",
        _ => Shared(letter),
    };

    private static string Russian(char letter, char before, ReadOnlySpan<char> rest) => letter switch
    {
        'г' => "g",
        'е' => before is '\0' or 'а' or 'е' or 'ё' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я' or 'й' or 'ъ' or 'ь' ? "ye" : "e",
        'ё' => "yo",
        'и' => rest is "й" ? "y" : "i",
        'й' => rest.IsEmpty && before is 'и' or 'ы' ? "" : "y",
        'ъ' => "",
        'ы' => "y",
        'э' => "e",
        'ю' => "yu",
        'я' => before == 'и' ? "a" : "ya",
        _ => Shared(letter),
    };

    private static string Shared(char letter) => letter switch
    {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'д' => "d",
        'е' => "e",
        'ж' => "zh",
        'з' => "z",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ь' => "",
        _ => letter.ToString(),
    };
}
