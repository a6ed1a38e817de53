using Dialogue.Core.Practice;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

public sealed class PlanReviewTests
{
    private static readonly IfThenPlan Plan = new(7, default, "story", "my boss writes late", "answer at nine", new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Stands_under_what_to_do_today()
    {
        AppDriver app = Home();

        Assert.Equal("Plan: When my boss writes late, I will answer at nine, what came of it?", app.Items[1]);
        Assert.StartsWith("A scenario", app.Items[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_after_it_open_what_they_name()
    {
        AppDriver app = Home().Picks(3);

        Assert.Equal([new AppRequest.Prepare("story")], app.World.Asked);
    }

    [Fact]
    public void Is_not_asked_for_while_the_list_is_filtered_or_where_there_is_none()
    {
        Assert.DoesNotContain(Home().Presses("/").Types("scenario").Items, item => item.StartsWith("Plan", StringComparison.Ordinal));
        Assert.DoesNotContain(Stories.Opened().Items, item => item.StartsWith("Plan", StringComparison.Ordinal));
    }

    [Fact]
    public void Asks_what_came_of_it()
    {
        AppDriver app = Home().Picks(2);

        Assert.Equal(PlaceKind.PlanReview, app.Place);
        Assert.Equal("made 3 days ago", app.Screen.Status);
        Assert.Equal(["I did it", "It went otherwise", "The occasion has not come yet", "Let it go"], app.Items);
    }

    [Fact]
    public void Takes_a_few_words_to_what_was_done()
    {
        AppDriver app = Home().Picks(2, 1).Types("  It was easy. ").Presses("Enter");

        Assert.Equal([new AppRequest.AnswerPlan(7, PlanOutcome.Done, "It was easy.")], app.World.Asked);
        Assert.Equal(PlaceKind.Home, app.Place);
        Assert.Equal("You did it, out there. That is what all of this is for.", app.Notice);
        Assert.DoesNotContain(app.Items, item => item.StartsWith("Plan", StringComparison.Ordinal));
    }

    [Fact]
    public void The_few_words_may_be_left_out()
    {
        AppDriver app = Home().Picks(2, 1).Presses("Enter");

        Assert.Equal([new AppRequest.AnswerPlan(7, PlanOutcome.Done, string.Empty)], app.World.Asked);
    }

    [Fact]
    public void Says_that_noticing_is_the_practice_where_it_went_otherwise_and_offers_a_new_plan()
    {
        AppDriver app = Home().Picks(2, 2).Types("I wrote at once.").Presses("Enter");
        Assert.Equal([new AppRequest.AnswerPlan(7, PlanOutcome.Otherwise, "I wrote at once.")], app.World.Asked);
        Assert.Contains("noticing is the practice", app.Text, StringComparison.Ordinal);

        app.Picks(1);

        Assert.Equal(PlaceKind.Planning, app.Place);
        Assert.Contains("Last time: When my boss writes late, I will answer at nine.", app.Text, StringComparison.Ordinal);
        Assert.Equal(string.Empty, app.Screen.Input!.Text);
    }

    [Fact]
    public void A_new_plan_is_kept_with_the_conversation_of_the_one_before()
    {
        AppDriver app = Home().Picks(2, 2).Presses("Enter").Picks(1).Types("he writes").Presses("Enter").Types("breathe").Presses("Enter").Picks(1);

        Assert.Equal(new AppRequest.KeepPlan(default, "story", "he writes", "breathe"), app.World.Asked[^1]);
        Assert.Equal(PlaceKind.Home, app.Place);
        Assert.Equal("Plan: When he writes, I will breathe, what came of it?", app.Items[1]);
    }

    [Fact]
    public void Stays_open_where_the_occasion_has_not_come()
    {
        AppDriver app = Home().Picks(2, 3);

        Assert.Empty(app.World.Asked);
        Assert.Equal("It stays open. You will be asked again.", app.Notice);
        Assert.StartsWith("Plan", app.Items[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Is_let_go_without_a_word()
    {
        AppDriver app = Home().Picks(2, 4);

        Assert.Equal([new AppRequest.AnswerPlan(7, PlanOutcome.LetGo, string.Empty)], app.World.Asked);
        Assert.Equal("Let go. A plan is there for you, not you for it.", app.Notice);
    }

    [Fact]
    public void Goes_back_from_the_words_to_the_question_and_answers_nothing()
    {
        AppDriver app = Home().Picks(2, 2).Types("Hm").Presses("Esc");
        Assert.Equal(4, app.Items.Count);

        app.Presses("Esc");

        Assert.Equal(PlaceKind.Home, app.Place);
        Assert.Empty(app.World.Asked);
    }

    [Fact]
    public void What_was_stored_is_shown_without_what_a_terminal_would_obey()
    {
        AppDriver app = Home(Plan with { When = "he\u001b[2J\nwrites", Then = "wait\u202e" });

        Assert.Equal("Plan: When he[2J writes, I will wait, what came of it?", app.Items[1]);
        Assert.DoesNotContain('\u001b', app.Picks(2).Text);
    }

    private static AppDriver Home(IfThenPlan? plan = null) => Stories.Opened().Does(World.Summarised(plan ?? Plan));
}
