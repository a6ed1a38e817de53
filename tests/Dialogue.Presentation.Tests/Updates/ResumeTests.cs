using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

/// <summary>Taking up a stored conversation, also one that was edited meanwhile.</summary>
public sealed class ResumeTests
{
    private static readonly PlayId Kept = new(new Guid("01890000-0000-7000-8000-000000000001"));
    private static readonly PlayId Fresh = new(new Guid("01890000-0000-7000-8000-000000000002"));
    private static readonly Conversation Story = Stories.Ready(Stories.Three);

    [Fact]
    public void Goes_on_where_it_was_left_under_the_same_name()
    {
        AppDriver app = Resumes(new AppMessage.Resumed(Kept, Replayed("one/kind", "two/ask")));

        Assert.Equal(PlaceKind.Conversation, app.Place);
        Assert.Equal(2, app.Play.DecisionCount);
        Assert.Equal(Kept, ((Place.Talk)app.Model.Here).Id);
    }

    [Fact]
    public void Says_so_where_the_file_was_edited_and_everything_still_fits()
    {
        AppDriver app = Resumes(new AppMessage.Resumed(Kept, Replayed("one/kind")) { HasChanged = true });

        Assert.Equal("This conversation was edited since; everything you said still fits.", app.Notice);
    }

    [Fact]
    public void Says_where_and_why_it_stops_where_something_no_longer_fits()
    {
        AppDriver app = Resumes(Stopping());

        Assert.Equal(PlaceKind.Changed, app.Place);
        Assert.Contains("Your first answer still fits.", app.Text, StringComparison.Ordinal);
        Assert.Contains("\"two/gone\", which is not on offer there now", app.Text, StringComparison.Ordinal);
        Assert.StartsWith("Go on: from turn 2", app.Items[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Going_on_keeps_what_follows_beside_what_was_stored()
    {
        AppDriver app = Resumes(Stopping()).Picks(1);

        Assert.Contains(new AppRequest.SetAside(Kept), app.World.Asked);
        Assert.Equal(Fresh, Assert.Single(app.World.Asked.OfType<AppRequest.Keep>()).Id);
        Assert.Equal(1, app.Play.DecisionCount);
    }

    [Fact]
    public void Starting_again_opens_the_conversation_anew()
    {
        AppDriver app = Resumes(Stopping()).Picks(2);

        Assert.Contains(new AppRequest.SetAside(Kept), app.World.Asked);
        Assert.Equal(PlaceKind.Briefing, app.Place);
    }

    [Fact]
    public void Not_now_changes_nothing()
    {
        AppDriver app = Resumes(Stopping()).Picks(3);

        Assert.Empty(app.World.Asked.OfType<AppRequest.SetAside>());
        Assert.Equal(PlaceKind.Home, app.Place);
    }

    [Fact]
    public void A_stored_end_opens_the_debrief()
    {
        AppDriver app = Resumes(new AppMessage.Resumed(Kept, Replayed("one/kind", "two/ask", "three/listen")));

        Assert.Equal(PlaceKind.Debrief, app.Place);
    }

    [Fact]
    public void The_briefing_offers_what_was_left_first()
    {
        World world = World.Of(Story);
        LeftOff left = new(Kept, "story", "Story", 2, new DateTimeOffset(2026, 11, 24, 21, 0, 0, TimeSpan.FromHours(1)));
        AppModel home = world.Home() with { Practice = new PracticeSummary { LeftOff = [left] }, Today = new DateOnly(2026, 11, 25) };

        AppDriver app = new AppDriver(world, home).Does(world.Open("story", 1, false));

        Assert.Equal("Resume: left at turn 2, yesterday", app.Items[0]);
        Assert.Equal(Kept, Assert.IsType<AppRequest.Resume>(app.Picks(1).World.Asked[^1]).Id);
    }

    private static AppDriver Resumes(AppMessage.Resumed resumed) => Stories.Opened().Does(resumed);

    private static AppMessage.Resumed Stopping() => new(Fresh, Replayed("one/kind", "two/gone")) { KeptAs = Kept, HasChanged = true };

    private static ReplayResult Replayed(params string[] answers) => Replay.Load(
        Story,
        new SavedPlaythrough("story", "another", 1, A.Cast(), [.. answers.Select(Took)]));

    private static SavedStep.Took Took(string answer) =>
        new(new ChoicePath(new BeatId(answer.Split('/')[0]), new ChoiceId(answer.Split('/')[1])));
}
