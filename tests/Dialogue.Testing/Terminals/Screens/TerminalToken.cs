using System.Text;

namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Is one thing that a program said to its terminal.</summary>
internal abstract record TerminalToken
{
    private protected TerminalToken()
    {
    }

    /// <summary>Is a character to show.</summary>
    internal sealed record Print(Rune Rune) : TerminalToken;

    /// <summary>Is a control character such as a line feed.</summary>
    internal sealed record Control(char Character) : TerminalToken;

    /// <summary>Is a short escape sequence, such as ESC 7 or ESC ( B.</summary>
    internal sealed record Escape(string Intermediates, char Final) : TerminalToken;

    /// <summary>Is a control sequence: ESC [, a private mark, numbers, intermediates, a final letter.</summary>
    internal sealed record Csi(string Mark, string Parameters, string Intermediates, char Final) : TerminalToken;

    /// <summary>Is an operating system command: titles, links, clipboard, colours.</summary>
    internal sealed record Osc(string Text) : TerminalToken;

    /// <summary>Is a string of another kind (device control, privacy, application), with the letter that opened it.</summary>
    internal sealed record Passage(char Kind, string Text) : TerminalToken;

    /// <summary>Gives the token in a form that can stand in a message.</summary>
    public string Describe() => this switch
    {
        Print print => print.Rune.ToString(),
        Control control => $"^{(char)(control.Character ^ 0x40)}",
        Escape escape => $"ESC {escape.Intermediates}{escape.Final}",
        Csi csi => $"CSI {csi.Mark}{csi.Parameters}{csi.Intermediates}{csi.Final}",
        Osc osc => $"OSC {osc.Text}",
        Passage passage => $"ESC {passage.Kind} {passage.Text}",
        _ => ToString(),
    };
}
