using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Plans;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Workshops;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;
using Dialogue.Testing.Workshops;
using Dialogue.Workshop.Lifecycle;

namespace Dialogue.Plain.Tests;

/// <summary>The line player can do whatever the full screen can.</summary>
public sealed class ReachTests
{
    private static readonly Playthrough Played = ((TakeOutcome.Taken)Stories.Two.Begin(A.Cast(), 1).Take(1)).Playthrough;

    private static readonly Place[] Places =
    [
        new Place.Home(), new Place.Progress(Practised.Weeks()), new Place.Briefing(Played.Conversation, A.Cast(), 1), new Place.Talk(Played, 2), new Place.Talk(Played, 2) { InFeedback = true },
        new Place.Debriefing(Played), new Place.Script(Played, true), new Place.Reasons(Played, Answers.Of(Played)[0]), new Place.Options(), new Place.Keys(PlaceKind.Home),
        new Place.Changed(new ReplayResult(Played, 1, new SavedStep.Back(1))), new Place.Unkept("The disk is full."),
        new Place.Comparison(Played, Answers.Of(Played)[0]), new Place.Planning(default, "story", new PlanDraft("he writes late", "wait")),
        new Place.PlanReview(new IfThenPlan(1, default, "story", "he writes late", "wait", default)),
        Previewed.Page(Played.Conversation, Previewed.Error, Previewed.Warning) with { Playthrough = Played },
        Rooms.Seat(Rooms.View(RoomPhase.Voting)), Rooms.OpenVote,
    ];

    public static TheoryData<int> PlaceNumbers => [.. Enumerable.Range(0, Places.Length)];

    [Fact]
    public void Every_kind_of_page_is_tried()
    {
        IEnumerable<PlaceKind> kinds = Places.Select(place => place.Kind).Append(PlaceKind.Palette);

        Assert.Equal(Enum.GetValues<PlaceKind>(), kinds.Order());
    }

    [Theory]
    [MemberData(nameof(PlaceNumbers))]
    public void Every_command_of_a_page_can_be_typed_as_a_word(int place)
    {
        AppModel model = At(Places[place]);

        Assert.All(
            CommandsHere.For(Places[place].Kind).Select(state => state.Command),
            command => Assert.Equal(Seen(Driven(model, command.Id)), Seen(PlainDriver.Types(Fresh(), model, null, command.Name.ToLowerInvariant()).Model)));
    }

    [Theory]
    [MemberData(nameof(PlaceNumbers))]
    public void Every_letter_does_what_it_does_on_the_full_screen(int place)
    {
        AppModel model = At(Places[place]);

        Assert.All(
            CommandsHere.For(Places[place].Kind).SelectMany(state => state.Command.Keys.Select(key => (key, state.Command.Id))).Where(each => each.key.Length == 1 && model.Keys.CommandFor(each.key) == each.Id),
            each => Assert.Equal(Seen(Driven(model, each.Id)), Seen(PlainDriver.Types(Fresh(), model, null, each.key).Model)));
    }

    [Theory]
    [MemberData(nameof(PlaceNumbers))]
    public void Every_item_of_a_page_can_be_chosen_by_its_number(int place)
    {
        AppModel model = At(Places[place]);

        Assert.All(
            ScreenFrom.Model(model).Items,
            item => Assert.Equal(
                Seen(new AppDriver(Fresh(), model).Does(new AppMessage.Picked(item.Index)).Model),
                Seen(PlainDriver.Types(Fresh(), model, null, $"{item.Index + 1}").Model)));
    }

    private static AppModel Driven(AppModel model, string command) => new AppDriver(Fresh(), model).Does(new AppMessage.Invoked(command)).Model;

    // Two playthroughs are never equal, so what a person can tell apart is compared.
    private static string Seen(AppModel model)
    {
        Screen screen = ScreenFrom.Model(model);
        string items = string.Join('|', screen.Items.Select(item => item.Words));
        return $"{string.Join(' ', model.Trail.Select(place => place.Kind))} {model.IsOver} {screen.Selected} {model.Settings} {screen.Notice} {items}\n{screen.Answers?.Prompt}\n{PlainText.Of(screen)}";
    }

    private static World Fresh() => World.Of(Played.Conversation);

    private static AppModel At(Place place) => Home().Into(place) with
    {
        Keys = place.Kind switch
        {
            PlaceKind.Seat => RoomCatalogue.SeatKeys([]),
            PlaceKind.Desk => RoomCatalogue.DeskKeys([]),
            _ => KeyMap.Default,
        },
    };

    private static AppModel Home() => Fresh().Home(true);
}
