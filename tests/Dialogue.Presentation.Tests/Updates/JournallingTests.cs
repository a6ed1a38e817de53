using CsCheck;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Updates;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

/// <summary>Whatever is said or taken back is asked to be stored at once, on whichever page it happens.</summary>
public sealed class JournallingTests
{
    [Fact]
    public void An_answer_is_to_be_stored_before_anything_else_is_done()
    {
        AppDriver app = Stories.Begun();

        AppStep step = AppUpdate.Apply(app.Model, new AppMessage.Picked(0));

        AppRequest.Keep keep = Assert.IsType<AppRequest.Keep>(step.Requests[0]);
        Assert.Equal(1, keep.Playthrough.StepCount);
    }

    [Fact]
    public void What_is_taken_back_and_brought_forward_is_to_be_stored_too()
    {
        AppDriver app = Stories.Begun().Picks(1, 1).Presses("u", "U", "R");

        Assert.Equal([1, 2, 3, 4], Kept(app).Select(keep => keep.Playthrough.StepCount));
    }

    [Fact]
    public void Playing_on_from_the_debrief_is_stored_under_the_same_name()
    {
        AppDriver app = Stories.Debriefed().Presses("r").Picks(1);

        Assert.Single(Kept(app).Select(keep => keep.Id).Distinct());
        Assert.Equal([1, 2, 3, 4, 5], Kept(app).Select(keep => keep.Playthrough.StepCount));
    }

    [Fact]
    public void Reading_and_marking_store_nothing()
    {
        AppDriver app = Stories.Begun().Presses("Down", "h", "t", "Esc", "?", "Esc", "b", "Esc");

        Assert.Empty(Kept(app));
    }

    [Fact]
    public void Coming_home_asks_for_what_is_stored_now()
    {
        AppDriver app = Stories.Begun().Picks(1).Presses("q");

        Assert.IsType<AppRequest.Summarise>(app.World.Asked[^1]);
    }

    [Fact]
    public void Nothing_is_stored_once_the_player_has_agreed_to_play_without()
    {
        AppDriver app = new(World.Of(Stories.Ready(Stories.Three)));
        app.Begins().Does(new AppMessage.NotKept("The disk is full.")).Picks(2);

        app.Picks(1, 1);

        Assert.Empty(Kept(app));
        Assert.Single(app.World.Asked.OfType<AppRequest.StopKeeping>());
    }

    [Fact]
    public void Whatever_a_person_does_every_step_is_to_be_stored_in_order_and_once() => RandomMessages.Rows(60).Sample(
        numbers =>
        {
            World world = World.Of(Stories.Ready(Stories.Three));
            AppDriver app = new(world, world.Home());
            foreach (int number in numbers)
            {
                app.Does(RandomMessages.For(app.Model, world, number - (number % 20 == 19 ? 1 : 0)));
            }

            IEnumerable<Playthrough[]> sittings = Sittings(Kept(app));
            Assert.All(sittings, sitting => Assert.All(sitting.Index(), each => Assert.Equal(Steps(sitting[^1]).Take(each.Item.StepCount), Steps(each.Item))));
        },
        iter: 200);

    private static ValueArray<SavedStep> Steps(Playthrough play) => Replay.StepsFrom(play, 0);

    private static AppRequest.Keep[] Kept(AppDriver app) => [.. app.World.Asked.OfType<AppRequest.Keep>()];

    // A new sitting starts where the count goes back to the first step.
    private static IEnumerable<Playthrough[]> Sittings(AppRequest.Keep[] kept)
    {
        List<Playthrough> sitting = [];
        foreach (AppRequest.Keep keep in kept)
        {
            if (keep.Playthrough.StepCount == 1 && sitting.Count > 0)
            {
                yield return [.. sitting];
                sitting.Clear();
            }

            sitting.Add(keep.Playthrough);
        }

        if (sitting.Count > 0)
        {
            yield return [.. sitting];
        }
    }
}
