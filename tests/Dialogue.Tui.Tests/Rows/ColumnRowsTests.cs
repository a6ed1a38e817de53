using Dialogue.Presentation.Screens;
using Dialogue.Tui.Looks;
using Dialogue.Tui.Rows;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Rows;

public sealed class ColumnRowsTests
{
    private static readonly Block Two = new Block.SideBySide(
        [new Block.Heading("First said"), Words("Short."), new Block.Blank(), new Block.Heading("Next")],
        [new Block.Heading("Then said"), Words("Long enough to need another row, here it is."), new Block.Blank(), new Block.Heading("Next")]);

    [Fact]
    public void Stand_beside_each_other_and_what_a_blank_separates_starts_in_the_same_row()
    {
        Assert.Equal(
            [
                "First said                    Then said",
                "Short.                        Long enough to need",
                "                              another row, here it is.",
                "",
                "Next                          Next",
            ],
            Rows(56, Two));
    }

    [Fact]
    public void Stand_one_under_the_other_where_there_is_no_room()
    {
        Assert.Equal(
            ["First said", "Short.", "", "Next", "", "Then said", "Long enough to need another row, here it is.", "", "Next"],
            Rows(55, Two));
    }

    [Fact]
    public void One_alone_has_all_the_room()
    {
        Assert.Equal(["Long enough to need another row, if it were narrow."], Rows(76, new Block.SideBySide([Words("Long enough to need another row, if it were narrow.")], [])));
    }

    [Theory]
    [InlineData(56)]
    [InlineData(57)]
    [InlineData(76)]
    public void Wide_characters_take_two_columns_and_no_row_is_too_long(int width)
    {
        Block wide = new Block.SideBySide([Words(new string('\u4f60', 40))], [Words(new string('\u597d', 40))]);

        Assert.All(Rows(width, wide), row => Assert.InRange(Columns.Of(row), 1, width));
    }

    [Fact]
    public void All_rows_belong_to_one_block()
    {
        Assert.All(BlockRows.Of([new Block.Blank(), Two], 56, GlyphSet.Unicode).Skip(1), row => Assert.Equal(1, row.Source));
    }

    [Fact]
    public void Keep_their_styles()
    {
        Row said = BlockRows.Of(Afterwards.Comparison.Body, 76, GlyphSet.Unicode).First(row => Text(row).Contains("Let me check", StringComparison.Ordinal));

        Assert.All(said.Spans.Where(span => span.Text.Trim().Length > 0), span => Assert.Equal(Style.You, span.Style));
    }

    private static Block.Paragraph Words(string words) => new([new Span(words)]);

    private static List<string> Rows(int width, Block block) => [.. BlockRows.Of([block], width, GlyphSet.Unicode).Select(Text)];

    private static string Text(Row row) => string.Concat(row.Spans.Select(span => span.Text)).TrimEnd();
}
