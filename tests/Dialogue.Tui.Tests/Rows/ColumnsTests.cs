using Dialogue.Tui.Rows;

namespace Dialogue.Tui.Tests.Rows;

public sealed class ColumnsTests
{
    [Theory]
    [InlineData("keeping a boundary, last tried", 24, "keeping a boundary...")]
    [InlineData("short", 5, "short")]
    [InlineData("extraordinarily", 10, "extraor...")]
    [InlineData("日本語日本語", 9, "日本語...")]
    [InlineData("日本語日本語", 8, "日本...")]
    [InlineData("abcdef", 2, "ab")]
    [InlineData("abc", 0, "")]
    public void Cuts_at_a_word_and_never_inside_a_character(string text, int width, string expected)
    {
        Assert.Equal(expected, Columns.Cut(text, width));
    }

    [Theory]
    [InlineData("ab", 4, "ab  ")]
    [InlineData("日本", 5, "日本 ")]
    public void Fills_up_to_a_width(string text, int width, string expected)
    {
        Assert.Equal(expected, Columns.Fill(text, width));
    }
}
