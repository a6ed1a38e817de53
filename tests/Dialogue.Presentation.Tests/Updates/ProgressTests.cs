using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

public sealed class ProgressTests
{
    private readonly AppDriver _app = new(World.Shipped());

    public ProgressTests() => _app.World.History = Practised.Weeks();

    [Theory]
    [InlineData("Tab")]
    [InlineData("Shift+Tab")]
    [InlineData("Left")]
    [InlineData("Right")]
    public void A_tab_key_asks_what_is_stored_opens_the_page_and_goes_back(string key)
    {
        _app.Presses("Down", key);

        Assert.Equal(PlaceKind.Progress, _app.Place);
        Assert.IsType<AppRequest.ReadHistory>(Assert.Single(_app.World.Asked));
        Assert.Equal(PlaceKind.Home, _app.Presses(key).Place);
        Assert.Equal(1, _app.Screen.Selected);
    }

    [Fact]
    public void P_opens_the_page_and_on_it_reads_again()
    {
        _app.Presses("P");
        _app.World.History = PracticeHistory.Empty;

        _app.Presses("P");

        Assert.Equal(2, _app.World.Asked.OfType<AppRequest.ReadHistory>().Count());
        Assert.Contains("After your first conversation", _app.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Esc")]
    [InlineData("q")]
    public void Leaving_goes_to_the_library(string key)
    {
        _app.Presses("Tab", key);

        Assert.Equal(PlaceKind.Home, _app.Place);
        Assert.False(_app.Model.IsOver);
    }

    [Fact]
    public void Tab_keys_do_nothing_while_a_filter_is_typed()
    {
        _app.Presses("/", "Left");

        Assert.NotNull(_app.Screen.Input);
        Assert.Empty(_app.World.Asked);
    }

    [Fact]
    public void An_answer_that_comes_late_moves_nobody()
    {
        AppDriver app = Stories.Begun();

        app.Does(new AppMessage.HistoryRead(Practised.Weeks(), Practised.Today));

        Assert.Equal(PlaceKind.Conversation, app.Place);
    }

    [Fact]
    public void What_is_due_opens_another_conversation_of_the_same_kind_or_the_same_one()
    {
        _app.Presses("Tab");

        Assert.Equal(
            ["Due: Camera off, empathy, last tried 14 days ago", "Due: The name on the slide, clarity, last tried 20 days ago"],
            _app.Items);
        _app.Presses("Enter");
        Assert.Equal("camera-off", _app.World.Asked.OfType<AppRequest.Prepare>().Single().ScenarioId);
        Assert.Equal(PlaceKind.Briefing, _app.Place);
    }

    [Fact]
    public void Where_nothing_is_due_something_new_is_offered_all_the_same()
    {
        _app.World.History = Practised.Weeks() with { Cards = [Practised.Card(Skill.Empathy, "1.2", 3)] };

        _app.Presses("Tab");

        Assert.Equal("Nothing is due. To practise all the same:", _app.Screen.Answers!.Prompt);
        Assert.StartsWith("Start: The Sunday-night ping", Assert.Single(_app.Items), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_due_and_something_was_left_that_goes_on()
    {
        AppDriver app = Stories.Begun().Picks(2).Presses("Enter", "q", "Tab");

        Assert.Equal("Resume: A scenario, left at turn 2", Assert.Single(app.Items));
        Assert.Equal(PlaceKind.Conversation, app.Presses("Enter").Place);
    }

    [Fact]
    public void A_due_skill_that_no_conversation_practises_is_told_and_not_offered()
    {
        _app.World.History = PracticeHistory.Empty with { Cards = [Practised.Card(Skill.Empathy, "9.9", -1)] };

        _app.Presses("Tab");

        Assert.Contains("Strategy 9.9, empathy (no conversation here practises this)", _app.Text, StringComparison.Ordinal);
        Assert.StartsWith("Start", Assert.Single(_app.Items), StringComparison.Ordinal);
    }

    [Fact]
    public void Offers_three_due_rows_at_most_and_says_of_how_many()
    {
        _app.World.History = Practised.Weeks() with { Cards = [.. ((string[])["1.1", "1.2", "2.1", "2.2", "4.1"]).Select(kind => Practised.Card(Skill.Empathy, kind, 0))] };

        _app.Presses("Tab");

        Assert.Equal(3, _app.Items.Count);
        Assert.Equal("Due now, 3 of 5:", _app.Screen.Answers!.Prompt);
    }

    [Fact]
    public void V_shows_the_numbers_behind_the_words_and_takes_them_away()
    {
        _app.Presses("Tab");
        string words = _app.Text;

        Assert.DoesNotContain("estimate 0.", words, StringComparison.Ordinal);
        Assert.Contains("estimate 0.", _app.Presses("v").Text, StringComparison.Ordinal);
        Assert.Equal(words, _app.Presses("v").Text);
    }

    [Fact]
    public void Words_that_come_back_from_the_store_command_no_terminal()
    {
        _app.World.History = PracticeHistory.Empty with
        {
            Plans = [Practised.Plan("a\u001b[31mb\u202E\nc", "d\u0007", PlanOutcome.Otherwise, "e\u2066f")],
            Cards = [Practised.Card(Skill.Empathy, "\u001b[2J", 0)],
        };

        _app.Presses("Tab");

        Assert.DoesNotContain(_app.Text.ReplaceLineEndings("\n"), c => c != '\n' && (char.IsControl(c) || c is '\u202E' or '\u2066'));
        Assert.Contains("When a [31mb c: d. It went otherwise. \"e f\"", _app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_speaks_of_totals_ranks_or_streaks()
    {
        string text = _app.Presses("Tab", "v").Text;

        Assert.DoesNotMatch("(?i)streak|rank|in a row|level|best|score[^d]|total", text);
        Assert.Contains("Practice feedback, not a test of you.", text, StringComparison.Ordinal);
        Assert.Contains("still awaits independent raters", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_row_names_both_pages_and_says_which_one_is_read()
    {
        Screen home = _app.Screen;
        Screen progress = _app.Presses("Tab").Screen;

        Assert.Equal(home.Title, progress.Title);
        Assert.Equal(["Library"], home.Tabs.Where(tab => tab.IsHere).Select(tab => tab.Name));
        Assert.StartsWith("dialogue: Progress", _app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_survives_a_day_and_a_store_that_make_no_sense()
    {
        AppModel model = _app.Model with { Today = default };

        AppDriver app = new(_app.World, model.Into(new Place.Progress(Practised.Weeks())));

        Assert.Contains("None of the last 28 days had practice.", app.Text, StringComparison.Ordinal);
    }
}
