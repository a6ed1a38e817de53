using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Pages;

public sealed class ScrollingTests
{
    private const string LastLine = "    This is line 20.";

    [Fact]
    public void A_conversation_starts_at_its_end()
    {
        using ScreenDriver ui = new(Talks.LongChat(20));

        Assert.Contains(LastLine, ui.Rows);
        Assert.DoesNotContain("more:", ui.Text);
    }

    [Fact]
    public void A_new_line_brings_the_end_back_into_view()
    {
        using ScreenDriver ui = new(Talks.LongChat(20));

        ui.Press("PgUp", "PgUp").Show(Talks.LongChat(21));

        Assert.Contains("    This is line 21.", ui.Rows);
    }

    [Fact]
    public void Notes_that_do_not_fit_are_read_from_their_start()
    {
        Screen talk = Talks.LongChat(20);
        using ScreenDriver ui = new(talk);

        ui.Show(talk with { Place = PlaceKind.Feedback, Answers = null, Body = [.. talk.Body, .. Talks.LongChat(12).Body, new Block.Heading("The end")] });

        Assert.Contains("This is line 1.", ui.Rows[3]);
        Assert.Contains("more: PgDn", ui.Text);
    }

    [Fact]
    public void Paging_moves_the_text_while_the_answers_keep_the_mark()
    {
        using ScreenDriver ui = new(Talks.LongChat(20));

        ui.Press("PgUp");

        Assert.DoesNotContain(LastLine, ui.Rows);
        Assert.Contains("more: PgDn", ui.Rows[17]);
        Assert.StartsWith("► 1", ui.Rows[19]);
        ui.Press("PgDn");
        Assert.Contains(LastLine, ui.Rows);
        Assert.Empty(ui.Told);
    }

    [Fact]
    public void Moving_the_mark_leaves_the_text_where_it_was_scrolled_to()
    {
        using ScreenDriver ui = new(Talks.LongChat(20));
        string top = ui.Press("Home").Rows[2];

        ui.Press("Down", "Down");

        Assert.Equal(top, ui.Rows[2]);
    }

    [Fact]
    public void A_page_without_items_scrolls_with_the_arrows_and_space()
    {
        using ScreenDriver ui = new(SampleScreens.Long);

        ui.Press("Down", "Down");
        Assert.Equal("  row 3", ui.Rows[2]);
        ui.Press("Space");
        Assert.Equal("  row 21", ui.Rows[2]);
        ui.Press("End");
        Assert.Equal("  row 40", ui.Rows[21]);
        ui.Press("Home", "Up");
        Assert.Equal("  row 1", ui.Rows[2]);
    }

    [Fact]
    public void Coming_back_to_a_page_finds_it_where_it_was()
    {
        using ScreenDriver ui = new(SampleScreens.Long with { Place = PlaceKind.Transcript });
        ui.Press("PgDn");
        string before = ui.Text;

        ui.Show(SampleScreens.Palette).Show(SampleScreens.Long with { Place = PlaceKind.Transcript });

        Assert.Equal(before, ui.Text);
    }

    [Fact]
    public void A_page_that_is_entered_anew_starts_at_its_top()
    {
        using ScreenDriver ui = new(SampleScreens.Home);

        ui.Show(SampleScreens.Long).Press("End").Show(SampleScreens.Home).Show(SampleScreens.Long);

        Assert.Equal("  row 1", ui.Rows[2]);
    }

    [Fact]
    public void A_briefing_that_does_not_fit_is_read_from_its_start()
    {
        using ScreenDriver ui = new(SampleScreens.Briefing, 40, 12);

        Assert.Equal("  You are Sam, who runs the build", ui.Rows[1]);
        Assert.Null(ui.Cursor);
    }

    [Fact]
    public void The_first_arrow_goes_to_the_mark_where_it_is_out_of_view()
    {
        using ScreenDriver ui = new(SampleScreens.Briefing, 40, 12);

        ui.Press("Down");
        Assert.Empty(ui.Told);
        Assert.Contains("► Begin", ui.Rows);
        ui.Press("Down");

        Assert.Equal([new AppMessage.Marked(1)], ui.Told);
    }

    [Fact]
    public void What_is_told_under_an_item_comes_into_view_with_it()
    {
        using ScreenDriver ui = new(SampleScreens.Debrief, 40, 12);

        ui.Press("Down");

        Assert.Contains("► 3", ui.Text);
        Assert.Contains("day.\"", ui.Text);
    }

    [Fact]
    public void A_list_that_does_not_fit_follows_the_mark()
    {
        using ScreenDriver ui = new(SampleScreens.Home, 40, 12);

        ui.Press("Down", "Down", "Down", "Down", "Down", "Down");

        Assert.Contains("► A colleague in tears", ui.Rows);
    }

    [Fact]
    public void Answers_that_do_not_fit_follow_the_mark()
    {
        using ScreenDriver ui = new(Talks.Chat, 40, 12);
        Assert.Contains("more: Down", ui.Text);

        ui.Press("Down", "Down");

        Assert.Contains(ui.Rows, row => row.StartsWith("► 3", StringComparison.Ordinal));
        Assert.Contains("takes.", ui.Text);
    }

    [Fact]
    public void A_draft_is_read_on_with_the_same_key_and_the_other_pane_after_tab()
    {
        using ScreenDriver ui = new(Talks.Email, 80, 20);
        Assert.Contains("more: PgDn", ui.Text);
        ui.Press("PgDn", "PgDn");
        Assert.Contains("    Sam", ui.Rows);
        Assert.Contains("From", ui.Rows[2]);

        ui.Press("Tab", "Home");

        Assert.Contains("    Sam", ui.Rows);
    }

    [Fact]
    public void Another_draft_is_read_from_its_start()
    {
        using ScreenDriver ui = new(Talks.Email);
        ui.Press("PgDn");

        ui.Show(Talks.Email with { Selected = 1, Answers = Talks.Email.Answers! with { Reading = [new Block.Paragraph([new Span("Hello.")], 2)] } });

        Assert.Contains("    Hello.", ui.Rows);
        Assert.Contains("  Choose a draft to read", ui.Rows);
    }
}
