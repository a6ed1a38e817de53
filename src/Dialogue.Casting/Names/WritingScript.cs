namespace Dialogue.Casting.Names;

/// <summary>The letters that a language is written in.</summary>
internal enum WritingScript
{
    /// <summary>Latin letters.</summary>
    Latin,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>Arabic letters, also those that Persian adds.</summary>
    Arabic,

    /// <summary>Chinese characters.</summary>
    Chinese,

    /// <summary>Chinese characters and kana.</summary>
    Japanese,

    /// <summary>Hangul.</summary>
    Korean,

    /// <summary>Letters in which no list of names stands.</summary>
    Other,
}

/// <summary>Finds the script of a scenario's language.</summary>
internal static class WritingScripts
{
    /// <summary>Gives the script of a BCP 47 tag: the one that it names (<c>sr-Latn</c>), else the usual one of its language.</summary>
    public static WritingScript Of(string language)
    {
        string[] parts = language.ToLowerInvariant().Split('-', '_');
        foreach (string part in parts.Skip(1))
        {
            if (Named(part) is { } script)
            {
                return script;
            }
        }

        return Usual(parts[0]);
    }

    private static WritingScript? Named(string subtag) => subtag switch
    {
        "latn" => WritingScript.Latin,
        "cyrl" => WritingScript.Cyrillic,
        "arab" => WritingScript.Arabic,
        "hans" or "hant" => WritingScript.Chinese,
        "jpan" => WritingScript.Japanese,
        "kore" => WritingScript.Korean,
        _ => null,
    };

    private static WritingScript Usual(string language) => language switch
    {
        "be" or "bg" or "kk" or "ky" or "mk" or "mn" or "ru" or "sr" or "tg" or "uk" => WritingScript.Cyrillic,
        "ar" or "ckb" or "fa" or "ps" or "sd" or "ug" or "ur" => WritingScript.Arabic,
        "zh" or "yue" => WritingScript.Chinese,
        "ja" => WritingScript.Japanese,
        "ko" => WritingScript.Korean,
        "am" or "bn" or "bo" or "el" or "gu" or "he" or "hi" or "hy" or "ka" or "km" or "kn" or "lo" or "ml" or "mr" or "my"
            or "ne" or "or" or "pa" or "si" or "ta" or "te" or "th" or "ti" or "yi" => WritingScript.Other,
        _ => WritingScript.Latin,
    };
}
