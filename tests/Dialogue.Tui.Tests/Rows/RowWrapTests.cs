using CsCheck;
using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Rows;

namespace Dialogue.Tui.Tests.Rows;

public sealed class RowWrapTests
{
    private static readonly string[] Pieces = ["a", "word", "longer-than-most", "日本語", "👋", "é", "e\u0301", " ", "  ", "\n", "."];

    [Fact]
    public void Breaks_at_spaces_and_drops_them_there()
    {
        Assert.Equal(["one two", "three", "four"], Wrapped("one two three four", 7));
    }

    [Fact]
    public void Breaks_a_word_only_where_it_is_longer_than_a_row()
    {
        Assert.Equal(["an", "extraor", "dinary", "word"], Wrapped("an extraordinary word", 7));
    }

    [Fact]
    public void Breaks_between_wide_characters_and_never_inside_one()
    {
        Assert.Equal(["漢字が", "続く"], Wrapped("漢字が続く", 7));
    }

    [Fact]
    public void Keeps_a_letter_and_its_accent_together()
    {
        Assert.Equal(["e\u0301e\u0301", "e\u0301"], Wrapped("e\u0301e\u0301e\u0301", 2));
    }

    [Fact]
    public void Keeps_line_breaks_and_inner_spaces()
    {
        Assert.Equal(["a  b", "", "c"], Wrapped("a  b\n\nc", 10));
    }

    [Fact]
    public void Does_not_break_between_two_styles_of_one_word()
    {
        List<ValueArray<Span>> rows = RowWrap.Rows([new Span("so bo"), new Span("ld", Style.Strong), new Span(".")], 5, 5);

        Assert.Equal(["so", "bold."], rows.Select(Text));
    }

    [Fact]
    public void Leaves_out_what_would_move_the_cursor()
    {
        Assert.Equal(["a[31mb"], Wrapped("a\e[31m\u0007b\r", 20));
    }

    [Fact]
    public void Never_makes_a_row_wider_than_asked_and_loses_no_letter()
    {
        Gen.Select(Gen.Int[0, Pieces.Length - 1].List[0, 40], Gen.Int[2, 30]).Sample((picks, width) =>
        {
            string text = string.Concat(picks.Select(pick => Pieces[pick]));
            List<string> rows = Wrapped(text, width);
            return rows.All(row => Columns.Of(row) <= width) && Letters(string.Concat(rows)) == Letters(text);
        });
    }

    private static List<string> Wrapped(string text, int width) => [.. RowWrap.Rows([new Span(text)], width, width).Select(Text)];

    private static string Text(ValueArray<Span> row) => string.Concat(row.Select(span => span.Text));

    private static string Letters(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);
}
