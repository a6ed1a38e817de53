namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Applies "select graphic rendition" (CSI m) to a style.</summary>
internal static class SgrReader
{
    /// <summary>Gives the style after the sequence, and whether every number in it was understood.</summary>
    public static (CellStyle Style, bool Understood) Apply(CellStyle style, string parameters)
    {
        Numbers numbers = new(parameters);
        bool understood = true;
        for (int i = 0; i < numbers.Count; i++)
        {
            int code = numbers.At(i);
            if (code is 38 or 48 or 58)
            {
                TerminalColor? color = ExtendedColor(numbers, ref i);
                understood &= color is not null;
                style = color is { } known ? WithColor(style, code, known) : style;
            }
            else
            {
                (style, bool known) = Simple(style, code, numbers.Within(i));
                understood &= known;
            }
        }

        return (style, understood);
    }

    private static (CellStyle Style, bool Known) Simple(CellStyle style, int code, int[] within) => code switch
    {
        0 => (default, true),
        4 => (style.With(CellMarks.Underline, within is not [_, 0]), true),
        1 or 2 or 3 or 5 or 7 or 8 or 9 => (style.With(Mark(code), set: true), true),
        6 => (style.With(CellMarks.Blink, set: true), true),
        21 => (style.With(CellMarks.Underline, set: true), true),
        22 => (style.With(CellMarks.Bold | CellMarks.Faint, set: false), true),
        23 or 24 or 25 or 27 or 28 or 29 => (style.With(Mark(code - 20), set: false), true),
        >= 30 and <= 37 => (style with { Foreground = TerminalColor.Indexed(code - 30) }, true),
        39 => (style with { Foreground = TerminalColor.Default }, true),
        >= 40 and <= 47 => (style with { Background = TerminalColor.Indexed(code - 40) }, true),
        49 => (style with { Background = TerminalColor.Default }, true),
        53 or 55 or 59 => (style, true),
        >= 90 and <= 97 => (style with { Foreground = TerminalColor.Indexed(code - 82) }, true),
        >= 100 and <= 107 => (style with { Background = TerminalColor.Indexed(code - 92) }, true),
        _ => (style, false),
    };

    private static CellMarks Mark(int code) => code switch
    {
        1 => CellMarks.Bold,
        2 => CellMarks.Faint,
        3 => CellMarks.Italic,
        4 => CellMarks.Underline,
        5 => CellMarks.Blink,
        7 => CellMarks.Reverse,
        8 => CellMarks.Hidden,
        _ => CellMarks.Struck,
    };

    private static CellStyle WithColor(CellStyle style, int code, TerminalColor color) => code switch
    {
        38 => style with { Foreground = color },
        48 => style with { Background = color },
        _ => style,
    };

    // Both spellings: 38;2;R;G;B with semicolons, 38:2::R:G:B or 38:2:R:G:B with colons.
    private static TerminalColor? ExtendedColor(Numbers numbers, ref int i)
    {
        int[] within = numbers.Within(i);
        if (within.Length > 1)
        {
            return within switch
            {
                [_, 5, var index] => TerminalColor.Indexed(index),
                [_, 2, var r, var g, var b] => TerminalColor.Rgb(r, g, b),
                [_, 2, _, var r, var g, var b, ..] => TerminalColor.Rgb(r, g, b),
                _ => null,
            };
        }

        int kind = numbers.At(++i, -1);
        if (kind == 5)
        {
            return TerminalColor.Indexed(numbers.At(++i));
        }

        if (kind != 2)
        {
            return null;
        }

        i += 3;
        return TerminalColor.Rgb(numbers.At(i - 2), numbers.At(i - 1), numbers.At(i));
    }
}
