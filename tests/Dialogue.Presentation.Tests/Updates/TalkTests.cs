using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

public sealed class TalkTests
{
    private static readonly AppSettings Short = new() { Pace = Pace.Instant, Feedback = FeedbackMode.Brief };
    private static readonly AppSettings AtTheEnd = new() { Pace = Pace.Instant, Feedback = FeedbackMode.End };

    [Fact]
    public void An_answer_is_followed_by_notes_and_then_by_the_next_question()
    {
        AppDriver app = Stories.Begun().Picks(2);

        Assert.Equal(PlaceKind.Feedback, app.Place);
        Assert.Contains("Empathy: slipped", app.Text, StringComparison.Ordinal);
        Assert.Empty(app.Items);
        Assert.Equal(PlaceKind.Conversation, app.Presses("Enter").Place);
        Assert.Equal("I say ask.", app.Items[0]);
    }

    [Fact]
    public void Short_notes_stand_under_the_line_and_the_question_comes_at_once()
    {
        AppDriver app = Stories.Begun(settings: Short).Picks(2);

        Assert.Equal(PlaceKind.Conversation, app.Place);
        Assert.Contains("Empathy slipped, clarity slipped, boundaries slipped.", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_notes_before_the_end_where_they_are_kept_for_it()
    {
        AppDriver app = Stories.Begun(settings: AtTheEnd).Picks(2);

        Assert.Equal(PlaceKind.Conversation, app.Place);
        Assert.DoesNotContain("slipped", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_notes_come_in_two_steps_and_then_all_of_them_again()
    {
        AppDriver app = Stories.Begun();

        Assert.Equal("One word for each skill after each line.", app.Presses("f").Notice);
        Assert.Equal("No notes until the debrief.", app.Presses("f").Notice);
        Assert.Equal("Notes with reasons after each line.", app.Presses("f").Notice);
    }

    [Fact]
    public void Taking_back_marks_the_line_that_was_said_and_bringing_forward_says_it_again()
    {
        AppDriver app = Stories.Begun().Picks(2).Presses("Enter", "u");

        Assert.Equal(0, app.Play.DecisionCount);
        Assert.Equal("I say cold.", app.Marked);
        Assert.Equal(1, app.Presses("U").Play.DecisionCount);
        Assert.Contains("You: I say cold.", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_lines_come_forward_in_the_order_in_which_they_were_said()
    {
        AppDriver app = Stories.Begun(settings: AtTheEnd).Picks(2, 1, 2).Presses("u", "u", "u", "U", "U", "U");

        Assert.Equal(["cold", "ask", "give"], Core.Playthroughs.Answers.Of(app.Play).Select(moment => moment.Current.Choice!.Id.Value));
    }

    [Fact]
    public void There_is_nothing_to_take_back_or_bring_forward_at_the_start()
    {
        AppDriver app = Stories.Begun();

        Assert.Equal("There is nothing to take back yet.", app.Presses("u").Notice);
        Assert.Equal("There is nothing to bring forward.", app.Presses("U").Notice);
    }

    [Fact]
    public void Another_answer_makes_what_was_taken_back_later_unreachable()
    {
        AppDriver app = Stories.Begun(settings: AtTheEnd).Picks(2, 1).Presses("u", "u").Picks(1);

        Assert.Equal("There is nothing to bring forward.", app.Presses("U").Notice);
    }

    [Fact]
    public void Starting_again_keeps_what_was_said()
    {
        AppDriver app = Stories.Begun(settings: AtTheEnd).Picks(2, 1).Presses("R");

        Assert.Equal("Back at the first line. What you said stays on record; U brings it forward.", app.Notice);
        Assert.Equal(0, app.Play.DecisionCount);
        Assert.Equal(2, app.Presses("U", "U").Play.DecisionCount);
        Assert.Equal("You are at the first line.", app.Presses("R", "R").Notice);
    }

    [Fact]
    public void A_hint_comes_in_three_steps_and_is_gone_with_the_answer()
    {
        AppDriver app = Stories.Begun();

        Assert.Contains("what would they need to hear first?", app.Presses("h").Screen.Answers!.Prompt, StringComparison.Ordinal);
        Assert.Contains("A good line here might do this: a definition", app.Presses("h").Screen.Answers!.Prompt, StringComparison.Ordinal);
        Assert.Contains("Elsewhere it sounded like this: \"An example.\"", app.Presses("h").Screen.Answers!.Prompt, StringComparison.Ordinal);
        Assert.Equal("That is all there is by way of hints.", app.Presses("h").Notice);
        Assert.DoesNotContain("Hint", app.Picks(1).Presses("Enter").Screen.Answers!.Prompt, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hint_never_says_which_line_it_means()
    {
        AppDriver app = Stories.Begun().Presses("h", "h", "h");

        Assert.DoesNotContain("I say", app.Screen.Answers!.Prompt, StringComparison.Ordinal);
    }

    [Fact]
    public void Silence_is_an_answer_where_the_other_waits()
    {
        AppDriver app = Stories.Begun().Presses("s");

        Assert.Contains("(You said nothing.)", app.Text, StringComparison.Ordinal);
        Assert.Equal("Nobody is waiting in silence here; choose what to say.", app.Presses("s").Notice);
    }

    [Fact]
    public void Silence_is_the_last_item_too()
    {
        AppDriver app = Stories.Begun();

        Assert.Equal("Say nothing.", app.Items[^1]);
        Assert.True(app.Picks(3).Play.LastDecision!.IsSilence);
    }

    [Fact]
    public void Nothing_is_answered_while_notes_are_read()
    {
        AppDriver app = Stories.Begun(A_story_that_waits_twice()).Picks(1);

        app.Presses("s").Picks(1);

        Assert.Equal(1, app.Play.DecisionCount);
    }

    [Fact]
    public void A_locked_line_is_shown_with_its_reason_and_cannot_be_said()
    {
        AppDriver app = Stories.Begun(settings: AtTheEnd).Picks(1);

        Assert.Contains("I say hold. Not possible now: It is too early.", app.Screen.Items.SelectMany(Rendering.PlainText.Lines).Last(), StringComparison.Ordinal);
        Assert.Equal("It is too early.", app.Picks(2).Notice);
        Assert.Equal(1, app.Play.DecisionCount);
    }

    [Fact]
    public void A_story_that_cannot_go_on_says_whose_mistake_that_is()
    {
        AppDriver app = Stories.Begun(Stories.Stuck, AtTheEnd).Picks(1);

        Assert.Contains("That is a mistake in the file, not yours.", app.Text, StringComparison.Ordinal);
        Assert.Equal(PlaceKind.Debrief, app.Presses("Enter").Place);
    }

    [Fact]
    public void A_mixed_order_is_the_same_again_after_taking_back()
    {
        AppDriver app = Stories.Begun(Stories.Wide, AtTheEnd with { Order = AnswerOrder.Mixed });

        IReadOnlyList<string> first = app.Items;
        IReadOnlyList<string> second = app.Picks(1).Items;

        Assert.Equal(first, app.Presses("u").Items);
        Assert.Equal(second, app.Picks(1).Items);
    }

    [Fact]
    public void Different_seeds_mix_differently_and_lose_nothing()
    {
        IEnumerable<string> orders = Enumerable.Range(1, 20)
            .Select(seed => string.Concat(Stories.Opened(Stories.Wide, AtTheEnd with { Order = AnswerOrder.Mixed }).Begins(seed: (ulong)seed).Items.Select(item => item[6])));

        Assert.All(orders, order => Assert.Equal("abcde", string.Concat(order.Order())));
        Assert.InRange(orders.Distinct().Count(), 10, 20);
    }

    [Fact]
    public void The_line_that_is_chosen_from_a_mixed_order_is_the_one_that_is_said()
    {
        AppDriver app = Stories.Begun(Stories.Wide, AtTheEnd with { Order = AnswerOrder.Mixed });

        string third = app.Items[2];

        Assert.Equal(third, app.Picks(3).Play.LastDecision!.Choice!.Text.Source);
    }

    [Fact]
    public void A_number_that_does_not_exist_changes_nothing_and_says_the_range()
    {
        AppDriver app = Stories.Begun().Picks(9);

        Assert.Equal("There is no 9. Please type 1, 2 or 3.", app.Notice);
        Assert.Equal(0, app.Play.DecisionCount);
    }

    private static Testing.Building.ScenarioBuilder A_story_that_waits_twice() => Testing.Building.A.Scenario("story").With(
        Testing.Building.A.Beat("one").Offering("kind", to: "two").Waiting(9, "two"),
        Testing.Building.A.Beat("two").Offering("kind", to: "end").Waiting(9, "end"),
        Testing.Building.A.Beat("end").Ending());
}
