using System.Text;
using CsCheck;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.Testing.Tests.Terminals.Screens;

public sealed class TerminalScreenTests
{
    [Fact]
    public void Shows_text_where_the_cursor_is_put()
    {
        ScreenPicture picture = After("\e[2;3Hhere\e[4d\e[1Gthere");

        Assert.Equal(["", "  here", "", "there"], picture.Lines.Take(4));
    }

    [Fact]
    public void Wraps_at_the_right_edge_only_when_another_character_comes()
    {
        ScreenPicture full = After("12345678901234567890");
        ScreenPicture over = After("12345678901234567890\r\nnext");

        Assert.Equal((19, 0), (full.CursorColumn, full.CursorRow));
        Assert.Equal("next", over.Lines[1]);
    }

    [Fact]
    public void Moves_the_text_up_and_keeps_what_leaves_the_top()
    {
        ScreenPicture picture = After("one\r\ntwo\r\nthree\r\nfour\r\nfive\r\nsix\r\nseven");

        Assert.Equal(["one"], picture.History);
        Assert.Equal("two", picture.Lines[0]);
        Assert.True(picture.Reads("one two three"));
    }

    [Theory]
    [InlineData("\e[K", "ab")]
    [InlineData("\e[1K", "   de")]
    [InlineData("\e[2K", "")]
    [InlineData("\e[P", "abde")]
    [InlineData("\e[2@", "ab  cde")]
    [InlineData("\e[2X", "ab  e")]
    public void Erases_inserts_and_deletes_in_a_row(string sequence, string row)
    {
        ScreenPicture picture = After("abcde\e[3G" + sequence);

        Assert.Equal(row, picture.Lines[0]);
    }

    [Theory]
    [InlineData("\e[L", "one||two|three")]
    [InlineData("\e[M", "one|three||")]
    [InlineData("\e[J", "one|||")]
    [InlineData("\e[1J", "||three|")]
    public void Erases_inserts_and_deletes_rows(string sequence, string rows)
    {
        ScreenPicture picture = After("one\r\ntwo\r\nthree\e[2;1H" + sequence + (sequence == "\e[1J" ? "\e[2;1H\e[2K" : ""));

        Assert.Equal(rows, string.Join('|', picture.Lines.Take(4)));
    }

    [Fact]
    public void Scrolls_inside_a_region_and_leaves_the_rest()
    {
        ScreenPicture picture = After("top\e[2;3r\e[2;1Ha\r\nb\r\nc\e[r\e[4;1Hbelow");

        Assert.Equal(["top", "b", "c", "below"], picture.Lines.Take(4));
    }

    [Fact]
    public void Gives_wide_characters_two_cells_and_marks_none()
    {
        ScreenPicture picture = After("世界e\u0301!");

        Assert.Equal("世界e\u0301!", picture.Lines[0]);
        Assert.Equal(6, picture.CursorColumn);
        Assert.Equal("e\u0301", picture.CellAt(4, 0).Text);
    }

    [Fact]
    public void Destroys_a_wide_character_of_which_half_is_overwritten()
    {
        ScreenPicture picture = After("世界\e[2Gx");

        Assert.Equal(" x界", picture.Lines[0]);
    }

    [Fact]
    public void Moves_a_wide_character_that_does_not_fit_to_the_next_row()
    {
        ScreenPicture picture = After("1234567890123456789世");

        Assert.Equal("世", picture.Lines[1]);
    }

    [Theory]
    [InlineData("\e[31m", "1", "default")]
    [InlineData("\e[97;100m", "15", "8")]
    [InlineData("\e[38;2;1;2;3;48;5;200m", "#010203", "200")]
    [InlineData("\e[38:2::1:2:3m", "#010203", "default")]
    [InlineData("\e[31;44m\e[m", "default", "default")]
    public void Knows_the_colours_of_a_cell(string sequence, string foreground, string background)
    {
        CellStyle style = After(sequence + "x").CellAt(0, 0).Style;

        Assert.Equal((foreground, background), (style.Foreground.ToString(), style.Background.ToString()));
    }

    [Fact]
    public void Tells_a_screen_with_colour_from_one_with_marks_alone()
    {
        Assert.False(After("\e[1;7mbold\e[0m").HasColor);
        Assert.True(After("\e[42m \e[0m").HasColor);
    }

    [Fact]
    public void Returns_to_the_first_screen_with_its_text_and_cursor()
    {
        ScreenPicture inside = After("before\e[?1049h\e[?25l\e[?1003;1006h\e[?2004h\e[2Jinside");
        ScreenPicture after = After("before\e[?1049h\e[?25l\e[?1003h\e[Hinside\e[?1003l\e[?25h\e[?1049l");

        Assert.True(inside.Modes is { AlternateScreen: true, CursorVisible: false, MouseCaptured: true, BracketedPaste: true });
        Assert.True(after.Modes.IsInitial, after.Modes.ToString());
        Assert.Equal(("before", 6), (after.Text, after.CursorColumn));
    }

    [Fact]
    public void Names_the_modes_that_were_left_on()
    {
        string modes = After("\e[?1049h\e[?1003h\e[?25l\e[>1u\e=").Modes.ToString();

        Assert.Equal("mouse reports (1003) on, alternate screen on, cursor off, kitty keyboard 1 deep, application keypad on", modes);
    }

    [Fact]
    public void Keeps_title_links_and_clipboard()
    {
        ScreenPicture picture = After("\e]0;Dialogue\a\e]8;;https://example.org/\e\\link\e]8;;\e\\\e]52;c;aGVsbG8=\a");

        Assert.Equal(("Dialogue", "link", "hello"), (picture.Title, picture.Text, picture.Clipboard));
        Assert.Equal(["https://example.org/"], picture.Links);
    }

    [Fact]
    public void Gives_a_pushed_title_back()
    {
        ScreenPicture picture = After("\e]0;shell\a\e[22;0t\e]0;Dialogue\a\e[23;0t");

        Assert.Equal("shell", picture.Title);
    }

    [Theory]
    [InlineData("\e[c", "\e[?62;22c")]
    [InlineData("ab\e[6n", "\e[1;3R")]
    [InlineData("\e[18t", "\e[8;6;20t")]
    [InlineData("\e]11;?\a", "\e]11;rgb:0000/0000/0000\e\\")]
    [InlineData("\e[?2026$p", "\e[?2026;2$y")]
    public void Answers_the_questions_of_a_program(string question, string answer)
    {
        TerminalScreen screen = new(20, 6);

        screen.Feed(Encoding.UTF8.GetBytes(question));

        Assert.Equal(answer, screen.TakeReplies());
        Assert.Equal("", screen.TakeReplies());
    }

    [Fact]
    public void Counts_what_it_does_not_know()
    {
        ScreenPicture picture = After("\e[5;6y\e]777;hello\a\e[4:0mseen");

        Assert.Equal(["CSI 5;6y", "OSC 777;hello"], picture.Unknown);
        Assert.Equal("seen", picture.Text);
    }

    [Fact]
    public void Draws_lines_with_the_line_drawing_set()
    {
        ScreenPicture picture = After("\e(0lqk\e(Bq");

        Assert.Equal("┌─┐q", picture.Text);
    }

    [Fact]
    public void Keeps_the_cursor_in_sight_when_it_becomes_smaller()
    {
        TerminalScreen screen = new(20, 6);
        screen.Feed("1\r\n2\r\n3\r\n4\r\n5"u8);

        screen.Resize(10, 3);

        Assert.Equal(["3", "4", "5"], screen.Picture().Lines);
    }

    [Fact]
    public void Sees_the_same_however_the_bytes_are_cut()
    {
        Gen.Select(Noise, Gen.Int[1, 7]).Sample((bytes, size) =>
        {
            TerminalScreen whole = new(20, 6);
            TerminalScreen pieces = new(20, 6);

            whole.Feed(bytes);
            for (int at = 0; at < bytes.Length; at += size)
            {
                pieces.Feed(bytes.AsSpan(at, Math.Min(size, bytes.Length - at)));
            }

            Assert.Equal(whole.Picture().ToString(), pieces.Picture().ToString());
        });
    }

    private static readonly string[] Bits =
    [
        "\e[", "\e]0;", "\e", "\a", "\e\\", "世", "é", "\e[?1049h", "\e[?1049l", "\r\n", "\e[2J", "\e[3;5r", "\e[L", "\e[9M", "\e[99S",
    ];

    private static Gen<byte[]> Noise { get; } = Gen.OneOf(
        Gen.Int[0, Bits.Length - 1].Select(index => Bits[index]),
        Gen.Char[' ', '~'].Select(c => c.ToString()),
        Gen.Int[0, 300].Select(n => n + ";"))
        .Array[0, 60]
        .SelectMany(parts => Gen.Byte.Array[0, 3].Select(tail => (byte[])[.. Encoding.UTF8.GetBytes(string.Concat(parts)), .. tail]));

    private static ScreenPicture After(string written)
    {
        TerminalScreen screen = new(20, 6);
        screen.Feed(Encoding.UTF8.GetBytes(written));
        return screen.Picture();
    }
}
