using System.Diagnostics;

namespace Dialogue.Casting.Names;

/// <summary>Spells the names of one locale for one scenario, and leaves out what is no name.</summary>
internal sealed class NameSpeller(Locale locale, WritingScript script)
{
    private readonly Spellings _spellings = Spellings.Read(locale);

    /// <summary>Gets whether names stay in the letters of their list.</summary>
    public bool OwnLetters { get; } = locale.Script == script;

    /// <summary>Gives a name as it is shown, or null where it is not fit to be drawn.</summary>
    public string? Spell(NameKind kind, string raw)
    {
        string name = NameShape.Clean(raw);
        if (Latin(kind, name) is not { } latin)
        {
            return null;
        }

        string shown = OwnLetters && locale.Script != WritingScript.Latin ? name : latin;
        return NameShape.IsFit(kind, shown) ? shown : null;
    }

    private string? Latin(NameKind kind, string name)
    {
        if (_spellings.TryFind(kind, name, out string? spelling))
        {
            return spelling;
        }

        return locale.Script switch
        {
            WritingScript.Latin => name,
            WritingScript.Cyrillic => Cyrillic.ToLatin(name, ukrainian: locale.Code == "uk"),

            // These scripts do not say how a name is read: only names whose spelling is known are drawn.
            WritingScript.Arabic or WritingScript.Chinese or WritingScript.Japanese or WritingScript.Korean => null,
            _ => throw new UnreachableException(),
        };
    }
}
