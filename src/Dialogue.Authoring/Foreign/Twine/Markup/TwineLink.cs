namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>Reads what stands between double brackets: <c>a</c>, <c>a->b</c>, <c>b&lt;-a</c> or <c>a|b</c>.</summary>
internal static class TwineLink
{
    public static (string Words, string Target) Read(string inside)
    {
        int right = inside.LastIndexOf("->", StringComparison.Ordinal);
        int left = inside.IndexOf("<-", StringComparison.Ordinal);
        int bar = inside.LastIndexOf('|');
        return right >= 0 ? (inside[..right].Trim(), inside[(right + 2)..].Trim())
            : left >= 0 ? (inside[(left + 2)..].Trim(), inside[..left].Trim())
            : bar >= 0 ? (inside[..bar].Trim(), inside[(bar + 1)..].Trim())
            : (inside.Trim(), inside.Trim());
    }
}
