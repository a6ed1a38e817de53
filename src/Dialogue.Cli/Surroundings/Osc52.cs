using System.Text;

namespace Dialogue.Cli.Surroundings;

/// <summary>The control sequence that offers text to a terminal's clipboard; the terminal decides, and does not answer.</summary>
internal static class Osc52
{
    // What common terminals accept; more is cut off or refused by them.
    private const int MostBytes = 74_000;

    /// <summary>Gives what to write to the terminal, or null where the text is too long for it.</summary>
    public static byte[]? Of(string text, bool isInTmux)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > MostBytes)
        {
            return null;
        }

        string sequence = $"\e]52;c;{Convert.ToBase64String(bytes)}\a";
        return Encoding.ASCII.GetBytes(isInTmux ? sequence + PassedThrough(sequence) : sequence);
    }

    // tmux takes the plain one where set-clipboard is on and hands the wrapped one to the terminal where allow-passthrough is;
    // which of the two holds cannot be seen from inside.
    private static string PassedThrough(string sequence) => $"\ePtmux;{sequence.Replace("\e", "\e\e", StringComparison.Ordinal)}\e\\";
}
