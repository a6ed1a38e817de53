namespace Dialogue.Tui.Keys;

/// <summary>The keys that stand for digits: the digits, and the unshifted top row of a French keyboard.</summary>
internal static class DigitKeys
{
    private const string Azerty = "&é\"'(-è_ç";

    /// <summary>Gives 1 to 9, or null.</summary>
    public static int? Of(string key)
    {
        if (key.Length != 1)
        {
            return null;
        }

        int azerty = Azerty.IndexOf(key[0], StringComparison.Ordinal);
        return key[0] is >= '1' and <= '9' ? key[0] - '0' : azerty >= 0 ? azerty + 1 : null;
    }
}
