using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

public sealed class ComparisonTests
{
    private static readonly AppSettings AtTheEnd = new() { Pace = Pace.Instant, Feedback = FeedbackMode.End };

    [Fact]
    public void Puts_the_first_answer_and_a_later_one_beside_each_other_with_what_came_next()
    {
        AppDriver app = Tried().Presses("c");

        Assert.Equal(PlaceKind.Comparison, app.Place);
        Assert.Equal(
            ["First said", "\"I say cold.\"", "", "Empathy slipped, clarity slipped, boundaries slipped.", "It was cold.", "", "What came next", "Ruth: That hurts."],
            Side(app, columns => columns.Left));
        Assert.Equal(
            ["Then said", "\"I say kind.\"", "", "Empathy rose.", "It was kind.", "", "What came next", "Ruth: I see."],
            Side(app, columns => columns.Right));
    }

    [Fact]
    public void Is_read_out_one_after_the_other()
    {
        string text = Tried().Presses("c").Text.ReplaceLineEndings("\n");

        Assert.StartsWith("Two ways\n\nRuth: Hello.\n\nFirst said\n", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("That hurts.", StringComparison.Ordinal) < text.IndexOf("Then said", StringComparison.Ordinal));
    }

    [Fact]
    public void Steps_through_the_later_answers_while_the_first_one_stays()
    {
        AppDriver app = Tried().Presses("r").Picks(3, 1, 1).Presses("c");
        Assert.Equal("Then said, 1 of 2", Side(app, columns => columns.Right)[0]);

        app.Presses("Right");

        Assert.Equal(["Then said, 2 of 2", "\"I say ask.\""], Side(app, columns => columns.Right)[..2]);
        Assert.Equal("\"I say cold.\"", Side(app, columns => columns.Left)[1]);
        Assert.Equal("Then said, 1 of 2", Side(app.Presses("Right"), columns => columns.Right)[0]);
        Assert.Equal("Then said, 2 of 2", Side(app.Presses("Left"), columns => columns.Right)[0]);
    }

    [Fact]
    public void Two_answers_need_no_steps()
    {
        AppDriver app = Tried().Presses("c");

        Assert.Equal(app.Text, app.Presses("Right", "Left", "Left").Text);
        Assert.DoesNotContain(app.Screen.Footer, hint => hint.Label == "next answer");
    }

    [Fact]
    public void Tells_how_there_come_to_be_two_where_there_is_one()
    {
        AppDriver app = Debriefed(2).Presses("c");

        Assert.Equal(PlaceKind.Debrief, app.Place);
        Assert.StartsWith("There is one answer to this turn so far. With r you play on from it", app.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_for_a_turn_where_none_is_marked()
    {
        AppDriver app = Tried().Does(new AppMessage.Marked(99)).Presses("c");

        Assert.Equal("Mark one of your turns first.", app.Notice);
    }

    [Fact]
    public void Leads_to_another_try_at_that_moment()
    {
        AppDriver app = Tried().Presses("c", "r");

        Assert.Equal(PlaceKind.Conversation, app.Place);
        Assert.Equal(0, app.Play.DecisionCount);
        Assert.Equal(PlaceKind.Debrief, app.Picks(3, 1, 1).Place);
        Assert.Contains("Then: \"I say ask.\"", app.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Esc")]
    [InlineData("c")]
    [InlineData("q")]
    public void Leads_back_to_the_debrief(string key)
    {
        Assert.Equal(PlaceKind.Debrief, Tried().Presses("c", key).Place);
    }

    [Fact]
    public void Leads_to_the_reasons_of_both_answers_and_back()
    {
        AppDriver app = Tried().Presses("c", "w");

        Assert.Contains("\"I say kind.\"", app.Text, StringComparison.Ordinal);
        Assert.Equal(PlaceKind.Comparison, app.Presses("Esc").Place);
    }

    [Fact]
    public void Shows_silence_as_an_answer()
    {
        AppDriver app = Debriefed(2).Presses("r", "s").Picks(1, 1).Presses("c");

        Assert.Equal(["Then said", "You said nothing."], Side(app, columns => columns.Right)[..2]);
    }

    [Fact]
    public void Says_so_where_an_answer_cannot_be_given_on_the_way_that_was_taken_later()
    {
        ScenarioBuilder opens = A.Scenario("story").With(
            A.Beat("one").Says("Hello.").Offering("kind", to: "two").Offering("cold", to: "two", move: "blame"),
            A.Beat("two").Says("I see.").Offering("ask", to: "end", move: "ask", when: "took(one/kind)").Offering("hold", to: "end", move: "hold"),
            A.Beat("end").Says("Bye.").Ending());

        AppDriver app = Stories.Begun(opens, AtTheEnd).Picks(1, 1).Presses("u", "u").Picks(2, 1, 1).Presses("a").Does(new AppMessage.Marked(1)).Presses("c");

        Assert.StartsWith("On the way that you took later this cannot be said", Side(app, columns => columns.Left)[^1], StringComparison.Ordinal);
        Assert.Equal("An end It ended.", string.Join(' ', Side(app, columns => columns.Right)[^2..]).Trim());
    }

    [Fact]
    public void Stands_also_with_a_single_answer()
    {
        Playthrough played = ((Place.Debriefing)Debriefed(2).Model.Here).Playthrough;

        Screen screen = ScreenFrom.Model(World.Of(played.Conversation).Home().Into(new Place.Comparison(played, Answers.Of(played)[0])));

        Assert.Empty(Assert.Single(screen.Body.OfType<Block.SideBySide>()).Right);
    }

    private static ScenarioBuilder Hurt => A.Scenario("story").With(
        A.Beat("one").Says("Hello.").Offering("kind", to: "two").Offering("cold", to: "two", move: "blame").Offering("ask", to: "two", move: "ask").Waiting(30, "two"),
        A.Beat("two").Says("That hurts.", when: "took(one/cold)").Says("I see.", when: "not took(one/cold)").Offering("ask", to: "end", move: "ask"),
        A.Beat("end").Says("Bye.").Ending());

    private static AppDriver Debriefed(int first) => Stories.Begun(Hurt, AtTheEnd).Picks(first, 1, 1);

    // Cold first, then kind.
    private static AppDriver Tried() => Debriefed(2).Presses("r").Picks(1, 1, 1);

    private static string[] Side(AppDriver app, Func<Block.SideBySide, IEnumerable<Block>> side) =>
        [.. side(Assert.Single(app.Screen.Body.OfType<Block.SideBySide>())).SelectMany(PlainText.Lines).Select(line => line.Trim())];
}
