using System.Text;

namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Keeps what a program says to its terminal beside the cells (title, links, clipboard, bell), and answers its questions.</summary>
internal sealed class CommandStrings(string background, Action<string> reply)
{
    private readonly List<string> _titles = [];

    public string Title { get; private set; } = "";

    public string Clipboard { get; private set; } = "";

    public int Bells { get; private set; }

    public List<string> Links { get; } = [];

    public void Ring() => Bells++;

    /// <summary>Takes an operating system command; gives false where it is not known.</summary>
    public bool Command(string text)
    {
        int end = text.IndexOf(';', StringComparison.Ordinal);
        string number = end < 0 ? text : text[..end];
        string rest = end < 0 ? "" : text[(end + 1)..];
        switch (number)
        {
            case "0" or "2":
                Title = rest;
                return true;
            case "8":
                Link(rest);
                return true;
            case "52":
                Copy(rest);
                return true;
            case "10" or "11" or "12":
                Color(number, rest);
                return true;
            default:
                return number is "1" or "4" or "7" or "9" or "104" or "110" or "111" or "112" or "133";
        }
    }

    /// <summary>Takes a device control string and the like; answers what asks for a version or a setting.</summary>
    public bool Passage(TerminalToken.Passage passage)
    {
        if (passage.Kind == 'P' && passage.Text.StartsWith("+q", StringComparison.Ordinal))
        {
            reply("\eP0+r\e\\");
            return true;
        }

        if (passage.Kind == 'P' && passage.Text.StartsWith("$q", StringComparison.Ordinal))
        {
            reply("\eP0$r\e\\");
            return true;
        }

        return passage.Kind == '_' && passage.Text.StartsWith('G'); // kitty graphics: not supported, no answer owed
    }

    /// <summary>Takes a window operation (CSI t): sizes are answered, titles pushed and popped.</summary>
    public bool Window(Numbers numbers, ScreenGrid grid)
    {
        switch (numbers.At(0))
        {
            case 14:
                reply($"\e[4;{grid.Rows * 16};{grid.Columns * 8}t");
                return true;
            case 16:
                reply("\e[6;16;8t");
                return true;
            case 18:
                reply($"\e[8;{grid.Rows};{grid.Columns}t");
                return true;
            case 22:
                _titles.Add(Title);
                return true;
            case 23 when _titles.Count > 0:
                Title = _titles[^1];
                _titles.RemoveAt(_titles.Count - 1);
                return true;
            default:
                return numbers.At(0) == 23;
        }
    }

    /// <summary>Answers the questions that a terminal of today answers; gives false for others.</summary>
    public bool Question(TerminalToken.Csi csi, Numbers numbers, ScreenGrid grid, ScreenModes modes)
    {
        string? answer = (csi.Mark + csi.Intermediates + csi.Final) switch
        {
            "c" => "\e[?62;22c",
            ">c" => "\e[>1;0;0c",
            "=c" => "\eP!|00000000\e\\",
            "n" when numbers.At(0) == 5 => "\e[0n",
            "n" when numbers.At(0) == 6 => $"\e[{grid.Row + 1};{grid.Column + 1}R",
            "?n" when numbers.At(0) == 6 => $"\e[?{grid.Row + 1};{grid.Column + 1}R",
            "?$p" => $"\e[?{numbers.At(0)};{(modes.On.Contains(numbers.At(0)) ? 1 : 2)}$y",
            "?u" => $"\e[?{modes.KeyboardLevels}u",
            ">q" => "\eP>|Dialogue test terminal\e\\",
            _ => null,
        };
        if (answer is not null)
        {
            reply(answer);
        }

        return answer is not null;
    }

    private void Link(string rest)
    {
        int start = rest.IndexOf(';', StringComparison.Ordinal);
        if (start >= 0 && start + 1 < rest.Length)
        {
            Links.Add(rest[(start + 1)..]);
        }
    }

    private void Copy(string rest)
    {
        string content = rest[(rest.IndexOf(';', StringComparison.Ordinal) + 1)..];
        byte[] bytes = new byte[content.Length];
        if (Convert.TryFromBase64String(content, bytes, out int length))
        {
            Clipboard = Encoding.UTF8.GetString(bytes.AsSpan(0, length));
        }
    }

    private void Color(string number, string rest)
    {
        if (rest == "?")
        {
            string color = number == "11" ? background : "rgb:aaaa/aaaa/aaaa";
            reply($"\e]{number};{color}\e\\");
        }
    }
}
