using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Reports.Steps;
using Dialogue.Reports.Tests.Samples;
using Dialogue.Testing;
using Dialogue.Testing.Building;

namespace Dialogue.Reports.Tests.Steps;

public sealed class PlayedStepsTests
{
    [Fact]
    public void Counts_attempts_at_a_moment_also_where_the_story_comes_back_to_a_beat()
    {
        Playthrough play = Circle().Took("again", "again").Rewind(2).Took("again", "leave");

        ValueArray<PlayedStep> steps = PlayedSteps.Of(SamplePlays.Of(play));

        Assert.Equal([1, 1, 0, 2, 2], steps.Select(step => step.Attempt));
        Assert.Equal([true, true, false, false, false], steps.Select(step => step.Counts));
    }

    [Fact]
    public void A_clock_that_was_set_back_takes_no_time()
    {
        PlayReport report = SamplePlays.Of(Circle().Took("again", "again", "leave"), 10, -3600, 5);

        IEnumerable<double> seconds = PlayedSteps.Of(report).Select(step => step.Elapsed.TotalSeconds);

        Assert.Equal([10, 0, 5], seconds);
        Assert.Equal(TimeSpan.FromSeconds(15), PlayedSteps.Duration(report));
        Assert.Equal(TimeSpan.FromSeconds(10), PlayedSteps.Duration(report, 2));
    }

    [Fact]
    public void Goes_as_far_as_the_story_allows() => Assert.Single(PlayedSteps.Of(ChangedPlay.Report()));

    [Fact]
    public void A_replay_of_something_else_is_refused()
    {
        PlayReport report = SamplePlays.Of(Circle().Took("again", "leave"));
        PlayReport other = report with { Replay = SamplePlays.Of(Other().Took("on", "on")).Replay };

        Assert.Throws<InvalidOperationException>(() => PlayedSteps.Of(other));
    }

    private static Playthrough Circle() => A.Scenario().With(
        A.Beat("start").Offering("again", to: "start").Offering("leave", to: "end"),
        A.Beat("end").Ending()).Begin();

    private static Playthrough Other() => A.Scenario().With(
        A.Beat("start").Offering("on", to: "start"),
        A.Beat("end").Ending()).Begin();
}
