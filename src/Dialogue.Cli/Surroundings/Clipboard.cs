using System.Text;

namespace Dialogue.Cli.Surroundings;

/// <summary>Offers text to the terminal's clipboard by OSC 52; the terminal decides, and does not answer.</summary>
internal static class Clipboard
{
    // What common terminals accept; more is cut off or refused by them.
    private const int MostBytes = 74_000;

    public static bool Send(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > MostBytes)
        {
            return false;
        }

        using Stream terminal = Console.OpenStandardOutput();
        terminal.Write(Encoding.ASCII.GetBytes($"\u001b]52;c;{Convert.ToBase64String(bytes)}\u0007"));
        return true;
    }
}
