using System.Reflection;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Plans;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Updates;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Properties;

/// <summary>Every kind of page, block and message is handled everywhere: a new one fails here until it is.</summary>
public sealed class HandlingTests
{
    private static readonly Conversation Story = Stories.Ready(Stories.Three);
    private static readonly Playthrough Played = ((TakeOutcome.Taken)Story.Begin(A.Cast(), 1).Take(0)).Playthrough;

    private static readonly ReplayResult Replayed = new(Played, 1, new SavedStep.Took(new ChoicePath(new BeatId("two"), new ChoiceId("gone"))));
    private static readonly IfThenPlan Plan = new(1, default, "story", "he writes late", "wait", default);

    private static readonly Place[] Places =
    [
        new Place.Home(), new Place.Progress(Practised.Weeks()), new Place.Briefing(Story, A.Cast(), 1), new Place.Talk(Played, 3), new Place.Debriefing(Played), new Place.Script(Played, true),
        new Place.Reasons(Played, Answers.Of(Played)[0]), new Place.Options(), new Place.Keys(PlaceKind.Home), new Place.Palette(string.Empty),
        new Place.Changed(Replayed), new Place.Unkept("The disk is full."),
        new Place.Comparison(Played, Answers.Of(Played)[0]), new Place.Planning(default, "story", PlanDraft.Empty), new Place.PlanReview(Plan),
        Previewed.Page(Story, Previewed.Error, Previewed.Warning),
    ];

    private static readonly Block[] Blocks =
    [
        new Block.Blank(), new Block.Paragraph([new Span("Words.")]), new Block.Speech("Ruth", string.Empty, "Words.", Style.Name, Style.Normal),
        new Block.Heading("Left", "right"), new Block.Item(0, "1", [new Cell("Words.")]), new Block.Gauge("Empathy", "often", null, "5 moments"),
        new Block.SideBySide([new Block.Heading("Left")], [new Block.Heading("Right")]),
        new Block.Trend("no clear change", [.5], "1 conversation", "No clear change."), new Block.TableRow([new Span("Left"), new Span("right")], "right"), new Block.Weeks([], [], "No day."),
    ];

    private static readonly AppMessage[] Messages =
    [
        new AppMessage.Invoked("confirm"), new AppMessage.Marked(1), new AppMessage.Picked(0), new AppMessage.Typed("x"), new AppMessage.Woke("x"),
        new AppMessage.Prepared(Story, A.Cast(), 1, false), new AppMessage.Noted("Done."),
        new AppMessage.Summarised(PracticeSummary.Empty, Practised.Today), new AppMessage.HistoryRead(Practised.Weeks(), Practised.Today), new AppMessage.Resumed(default, Replayed), new AppMessage.NotKept("The disk is full."),
        new AppMessage.PreviewRead(Previewed.Reading(Story, Previewed.Warning)), new AppMessage.PreviewUnread("It is gone."),
    ];

    private readonly AppModel _home = World.Of(Story).Home();

    [Fact]
    public void No_kind_is_missing_here()
    {
        Assert.Equal(KindsOf(typeof(Place)), Places.Select(each => each.GetType().Name).Order());
        Assert.Equal(KindsOf(typeof(Block)), Blocks.Select(each => each.GetType().Name).Order());
        Assert.Equal(KindsOf(typeof(AppMessage)), Messages.Select(each => each.GetType().Name).Order());
    }

    [Fact]
    public void Every_place_has_a_screen_with_its_kind_and_a_title()
    {
        IEnumerable<Screen> screens = Places.Select(place => ScreenFrom.Model(_home.Into(place)));

        Assert.All(screens.Zip(Places), pair => Assert.Equal(pair.Second.Kind, pair.First.Place));
        Assert.All(screens, screen => Assert.NotEmpty(screen.Title));
    }

    [Fact]
    public void Every_block_can_be_read_out()
    {
        Assert.All(Blocks, block => Assert.NotEmpty(PlainText.Lines(block)));
    }

    [Fact]
    public void Every_message_can_arrive_anywhere()
    {
        IEnumerable<AppStep> steps = Places.SelectMany(place => Messages.Select(message => AppUpdate.Apply(_home.Into(place), message)));

        Assert.All(steps, step => Assert.NotEmpty(ScreenFrom.Model(step.Model).Title));
    }

    [Fact]
    public void Every_place_kind_has_commands_and_words()
    {
        IEnumerable<Screen> help = Enum.GetValues<PlaceKind>().Select(kind => ScreenFrom.Model(_home.Into(new Place.Keys(kind))));

        Assert.All(help, screen => Assert.NotEmpty(screen.Status));
        Assert.All(Enum.GetValues<PlaceKind>(), kind => Assert.NotEmpty(CommandsHere.For(kind)));
    }

    [Fact]
    public void A_last_row_names_at_most_six_commands_and_help_among_them_unless_text_is_typed()
    {
        IEnumerable<Screen> screens = Places.Select(place => ScreenFrom.Model(_home.Into(place)));

        Assert.All(screens, screen => Assert.InRange(screen.Footer.Count, 2, 6));
        Assert.All(
            screens.Where(screen => screen.Input is null && screen.Place != PlaceKind.Help),
            screen => Assert.Contains(screen.Footer, hint => hint.Command == Presentation.Commands.CommandIds.Help));
    }

    private static IEnumerable<string> KindsOf(Type parent) => parent
        .GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic)
        .Where(type => type.IsSubclassOf(parent))
        .Select(type => type.Name)
        .Order();
}
