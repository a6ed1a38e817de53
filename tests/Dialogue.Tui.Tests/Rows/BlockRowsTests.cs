using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Looks;
using Dialogue.Tui.Rows;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Rows;

public sealed class BlockRowsTests
{
    [Fact]
    public void A_gauge_is_drawn_as_the_page_on_scoring_draws_it()
    {
        Assert.Equal(
            ["Empathy      sometimes to often   |-----[====o===]-----|   7 moments", "Boundaries   too few moments (3)"],
            Rows(76, SampleScreens.Debrief.Body[2], SampleScreens.Debrief.Body[4]));
    }

    [Theory]
    [InlineData(0, 0, 1, "|o------------------]|")]
    [InlineData(0, 1, 1, "|[==================o|")]
    [InlineData(.4, .5, .6, "|--------[=o]--------|")]
    public void A_bar_has_twenty_cells(double low, double value, double high, string bar)
    {
        Assert.Equal(bar.Length, GaugeRows.Bar(new Interval(low, value, high)).Length);
        Assert.Equal(bar.Count(letter => letter == 'o'), GaugeRows.Bar(new Interval(low, value, high)).Count(letter => letter == 'o'));
    }

    [Fact]
    public void A_gauge_loses_its_bar_before_its_words()
    {
        Assert.Equal(["Empathy      sometimes to often   7 moments"], Rows(55, SampleScreens.Debrief.Body[2]));
        Assert.Equal(["Empathy      sometimes to often", "             7 moments"], Rows(36, SampleScreens.Debrief.Body[2]));
    }

    [Fact]
    public void A_single_cell_wraps_under_itself()
    {
        Block.Item item = new(0, "1", [new Cell("It won't be Thursday.")]);

        Assert.Equal(["1  It won't", "   be", "   Thursday."], Rows(13, item));
    }

    [Fact]
    public void Columns_go_in_the_order_of_how_long_they_are_kept()
    {
        Block.Item item = (Block.Item)SampleScreens.Home.Body[7];

        Assert.EndsWith("empathy", Rows(76, item)[0]);
        Assert.EndsWith("in progress", Rows(71, item)[0].TrimEnd());
        Assert.EndsWith("12 min", Rows(60, item)[0].TrimEnd());
        Assert.Equal("The missed deadline", Rows(36, item)[0]);
    }

    [Fact]
    public void A_closed_item_is_quiet_and_says_why()
    {
        Block.Item item = new(0, "1", [new Cell("Leave", Style.Strong)], IsOpen: false, "Not yet.") { Note = "A note." };

        ValueArray<Row> rows = BlockRows.Of([item], 40, GlyphSet.Unicode);

        Assert.Equal(["1  Leave", "     Not yet.", "     A note."], rows.Select(Text));
        Assert.DoesNotContain(rows.SelectMany(row => row.Spans), span => span.Text.Trim().Length > 0 && span.Style != Style.Quiet);
    }

    [Fact]
    public void The_right_end_of_a_heading_goes_where_there_is_no_room()
    {
        Block heading = new Block.Heading("All conversations", "24 shown");

        Assert.Equal(["All conversations   24 shown"], Rows(28, heading));
        Assert.Equal(["All conversations"], Rows(26, heading));
    }

    [Fact]
    public void Markers_of_a_list_stand_under_each_other()
    {
        Block.Item nine = new(0, "9", [new Cell("a")]);
        Block.Item ten = new(1, "10", [new Cell("b")]);

        Assert.Equal(["9   a", "10  b"], Rows(20, nine, ten));
    }

    [Fact]
    public void A_deep_hanging_indent_gives_way_on_a_narrow_window()
    {
        Block label = new Block.Paragraph([new Span("You want        to be heard by somebody")], 0, 16);

        Assert.All(Rows(20, label), row => Assert.True(row.Length <= 20));
        Assert.Equal("  somebody", Rows(20, label)[^1]);
    }

    [Fact]
    public void Speech_stands_under_the_name_and_goes_on_without_it()
    {
        Block first = new Block.Speech("Priya", "09:41", "It is late.\nVery.", Style.Name, Style.Normal);
        Block more = new Block.Speech("Priya", string.Empty, "Too late.", Style.Name, Style.Normal, GoesOn: true);

        Assert.Equal(["Priya  09:41", "  It is late.", "  Very.", "  Too late."], Rows(40, first, more));
    }

    [Fact]
    public void A_trend_stands_under_its_gauge_with_its_marks_under_the_bar()
    {
        Block gauge = new Block.Gauge("Empathy", "often", new Interval(.4, .5, .6), "48 moments");
        Block trend = new Block.Trend("no clear change", [0, .124, .25, .5, .99, 1], "6 conversations", "No clear change.");

        Assert.Equal(
            ["Empathy      often             |--------[=o]--------|   48 moments", "             no clear change   \u2581\u2581\u2583\u2585\u2588\u2588   6 conversations"],
            Rows(76, gauge, trend));
        Assert.Equal("             no clear change   .0 .1 .3 .5  1  1   6 conversations", InPlainCharacters(76, gauge, trend)[1]);
    }

    [Fact]
    public void A_trend_loses_its_marks_where_a_gauge_loses_its_bar()
    {
        Block trend = new Block.Trend("more often than before", [.1, .9], "2 conversations", "More often.");

        Assert.Equal(["             more often than before"], Rows(55, trend));
        Assert.Equal(["             more often", "             than before"], Rows(26, trend));
    }

    [Theory]
    [InlineData(40, ".1 .2 .3 .4")]
    [InlineData(8, ".2 .3 .4")]
    [InlineData(7, ".3 .4")]
    [InlineData(1, "")]
    [InlineData(-3, "")]
    public void Of_points_that_do_not_fit_the_latest_stay(int room, string marks)
    {
        Assert.Equal(marks, TrendRows.Marks([.1, .2, .3, .4], room, GlyphSet.Ascii));
    }

    [Fact]
    public void A_table_has_columns_as_wide_as_its_widest_row_and_its_last_at_the_right()
    {
        Block one = new Block.TableRow([new Span("Active listening"), new Span("empathy"), new Span("7")], "empathy, 7 tries");
        Block other = new Block.TableRow([new Span("At work"), new Span("boundaries"), new Span("12")], "boundaries, 12 tries");

        Assert.Equal(["Active listening  empathy       7", "At work           boundaries   12"], Rows(33, one, other));
    }

    [Fact]
    public void The_first_column_of_a_table_gives_way_before_the_others_are_moved()
    {
        Block row = new Block.TableRow([new Span("Virtual collaboration and networking"), new Span("empathy"), new Span("often"), new Span("7")], "empathy, often, 7 tries");

        Assert.Equal(["Virtual collaboration...   empathy  often  7"], Rows(44, row));
        Assert.Equal(3, Rows(30, row).Count);
    }

    [Fact]
    public void Columns_of_a_table_stand_under_its_first_one_where_they_do_not_fit()
    {
        Block one = new Block.TableRow([new Span("Active listening"), new Span("empathy"), new Span("7")], "empathy, 7 tries");
        Block other = new Block.TableRow([new Span("At work"), new Span("boundaries"), new Span("12")], "boundaries, 12 tries");

        Assert.Equal(["Active", "listening", "  empathy, 7", "  tries", "At work", "  boundaries,", "  12 tries"], Rows(13, one, other));
    }

    [Fact]
    public void Weeks_have_a_mark_for_each_day_and_lose_what_stands_beside_them_first()
    {
        Block weeks = new Block.Weeks([new Weekday("Monday", [true, false, true, false]), new Weekday("Sunday", [false, true, true, true])], ["newest on the right"], "Spoken.");

        Assert.Equal(["  Mon  \u2588 \u00b7 \u2588 \u00b7       newest on the right", "  Sun  \u00b7 \u2588 \u2588 \u2588"], Rows(40, weeks));
        Assert.Equal(["  Mon  # . # .", "  Sun  . # # #"], InPlainCharacters(39, weeks));
    }

    private static List<string> Rows(int width, params Block[] blocks) => [.. BlockRows.Of(blocks.ToValueArray(), width, GlyphSet.Unicode).Select(Text)];

    private static List<string> InPlainCharacters(int width, params Block[] blocks) => [.. BlockRows.Of(blocks.ToValueArray(), width, GlyphSet.Ascii).Select(Text)];

    private static string Text(Row row) => string.Concat(row.Spans.Select(span => span.Text)).TrimEnd();
}
