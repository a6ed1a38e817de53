using Dialogue.Core.Practice;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Plans;
using Dialogue.Presentation.Screens;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

public sealed class PlanningTests
{
    private static readonly PlayId Play = new(new Guid("01890000-0000-7000-8000-000000000001"));

    [Fact]
    public void Asks_for_the_occasion_and_then_for_what_is_done()
    {
        AppDriver app = Stories.Debriefed().Presses("p");
        Assert.Equal(new InputLine("When this happens", string.Empty), app.Screen.Input);

        app.Types("my boss writes late").Presses("Enter");

        Assert.Equal(new InputLine("then I will", string.Empty), app.Screen.Input);
        Assert.Contains("When my boss writes late, I will ...", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_sentence_and_asks_whether_to_keep_it()
    {
        AppDriver app = Written();

        Assert.Null(app.Screen.Input);
        Assert.Contains("When my boss writes late, I will answer at nine.", app.Text, StringComparison.Ordinal);
        Assert.Equal(["Keep it", "Say it differently", "Do not keep it"], app.Items);
        Assert.Empty(Plans(app));
    }

    [Fact]
    public void Is_kept_where_somebody_says_so_and_then_stands_in_the_debrief()
    {
        AppDriver app = Written().Picks(1);

        Assert.Equal([new AppRequest.KeepPlan(Play, "story", "my boss writes late", "answer at nine")], Plans(app));
        Assert.Equal(PlaceKind.Debrief, app.Place);
        Assert.Equal("Kept. You will be asked about it next time.", app.Notice);
        Assert.Contains("Your plan\n  When my boss writes late, I will answer at nine.", app.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Make another plan for real life", app.Items);
    }

    [Fact]
    public void Is_forgotten_where_somebody_says_so()
    {
        AppDriver app = Written().Picks(3);

        Assert.Empty(Plans(app));
        Assert.Equal("Not kept.", app.Notice);
        Assert.Equal(string.Empty, app.Presses("p").Screen.Input!.Text);
    }

    [Fact]
    public void Is_said_differently_with_the_words_that_stand_there()
    {
        AppDriver app = Written().Picks(2);
        Assert.Equal("my boss writes late", app.Screen.Input!.Text);

        app.Types("she rings").Presses("Enter", "Enter");

        Assert.Contains("When she rings, I will answer at nine.", app.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Esc")]
    [InlineData("q")]
    public void What_was_typed_waits_until_the_debrief_is_left(string key)
    {
        AppDriver app = Stories.Debriefed().Presses("p").Types("she rings").Presses("Enter").Types("wait").Presses(key);
        Assert.Equal(PlaceKind.Debrief, app.Place);

        app.Presses("p");

        Assert.Contains("When she rings, I will wait.", app.Text, StringComparison.Ordinal);
        Assert.Empty(Plans(app));
    }

    [Fact]
    public void What_was_typed_is_gone_with_the_debrief()
    {
        AppDriver app = Stories.Debriefed().Presses("p").Types("she rings").Presses("Esc", "u", "U", "Enter", "p");

        Assert.Equal(string.Empty, app.Screen.Input!.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("when")]
    public void Nothing_is_taken_for_an_occasion(string typed)
    {
        AppDriver app = Stories.Debriefed().Presses("p").Types(typed).Presses("Enter");

        Assert.Equal("Write a few words first, or leave this page; nothing has to be planned.", app.Notice);
        Assert.Equal("When this happens", app.Screen.Input!.Label);
    }

    [Fact]
    public void Gives_an_example_from_the_conversation_and_never_fills_it_in()
    {
        AppDriver app = new AppDriver(World.Shipped()).Begins("sunday-night-ping", 7).Presses("f", "f").Picks(2, 3, 3, 3, 2, 3, 3, 3, 3, 3, 1).Presses("p");
        Assert.Contains("From this conversation: What you answer is what you teach.", app.Text, StringComparison.Ordinal);
        Assert.Equal(string.Empty, app.Screen.Input!.Text);

        app.Types("x").Presses("Enter");

        Assert.Contains("A line from this conversation: \"Half past nine on weekdays, and never Sundays. Shall we try it till Easter?\"", app.Text, StringComparison.Ordinal);
        Assert.Equal(string.Empty, app.Screen.Input!.Text);
    }

    [Fact]
    public void Is_saved_as_text_where_nothing_is_stored()
    {
        AppDriver app = Debriefed(isKept: false).Presses("p").Types("she rings").Presses("Enter").Types("wait").Presses("Enter");
        Assert.Contains("It cannot be kept now, since nothing is being stored. It can be saved as text instead.", app.Text, StringComparison.Ordinal);
        Assert.Equal("Save it as text", app.Items[0]);

        app.Picks(1);

        Assert.Equal([new AppRequest.SaveText("story-plan.txt", "When she rings, I will wait.\n")], Plans(app));
        Assert.Equal("It is kept.", app.Notice);
    }

    [Fact]
    public void Takes_no_more_than_a_sentence_and_nothing_that_a_terminal_would_obey()
    {
        AppDriver app = Stories.Debriefed().Presses("p").Types(new string('x', 500) + "\u001b[2J").Presses("Enter");

        Assert.Equal(PlanText.Longest, ((Place.Planning)app.Model.Here).Draft.When.Length);
        Assert.DoesNotContain('\u001b', app.Text);
    }

    private static AppDriver Written() => Debriefed().Presses("p").Types("my boss writes late").Presses("Enter").Types("answer at nine").Presses("Enter");

    private static AppDriver Debriefed(bool isKept = true)
    {
        AppDriver app = Stories.Debriefed();
        Place.Debriefing debrief = (Place.Debriefing)app.Model.Here;
        return new AppDriver(app.World, app.Model.At(debrief with { Id = Play }) with { IsKept = isKept });
    }

    private static IEnumerable<AppRequest> Plans(AppDriver app) => app.World.Asked.Where(request => request is AppRequest.KeepPlan or AppRequest.SaveText);
}
