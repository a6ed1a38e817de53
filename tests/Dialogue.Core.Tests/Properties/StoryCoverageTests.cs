using System.Collections.Concurrent;
using CsCheck;
using Dialogue.Core.Playthroughs;
using Dialogue.Testing.Generators;

namespace Dialogue.Core.Tests.Properties;

public sealed class StoryCoverageTests
{
    private static readonly string[] MustBeMet =
    [
        "ending", "silence", "locked", "draw", "change", "visit again", "took back", "changed answer", "refused", "several channels",
        nameof(StuckReason.NothingOffered), nameof(StuckReason.NoWayOn), nameof(StuckReason.EndlessLoop),
    ];

    /// <summary>Properties over stories in which nothing happens would prove nothing.</summary>
    [Fact]
    public void Generated_stories_meet_everything_that_can_happen()
    {
        ConcurrentDictionary<string, int> met = new();

        GenStory.Any.Sample(story => Note(story, met), iter: 1500);

        Assert.DoesNotContain(MustBeMet, what => met.GetValueOrDefault(what) < 5);
    }

    private static void Note(Story story, ConcurrentDictionary<string, int> met)
    {
        Playthrough at = story.Begin();
        foreach (int number in story.Actions)
        {
            StoryAction action = StoryPlayer.ActionAt(at, number);
            Playthrough after = StoryPlayer.After(at, action);
            Count(met, "refused", ReferenceEquals(at, after));
            Count(met, "took back", action is StoryAction.Back && !ReferenceEquals(at, after));
            Count(met, "visit again", after.Previous == at && after.Beat == at.Beat);
            Note(after, met);
            at = after;
        }

        Count(met, "changed answer", Answers.Of(at).Any(moment => moment.WasChanged));
    }

    private static void Note(Playthrough at, ConcurrentDictionary<string, int> met)
    {
        Count(met, "ending", at.Status == PlaythroughStatus.Ended);
        Count(met, "silence", at.LastDecision is { IsSilence: true });
        Count(met, "locked", at.Offered.Any(offered => !offered.IsOpen));
        Count(met, "draw", at.LastEvents.OfType<PlaythroughEvent.WayDrawn>().Any());
        Count(met, "change", at.LastEvents.OfType<PlaythroughEvent.VariableChanged>().Any());
        Count(met, "several channels", at.LastEvents.OfType<PlaythroughEvent.BeatEntered>().Any(entered => entered.ChannelChanged));
        if (at.LastEvents.OfType<PlaythroughEvent.StoryStuck>().FirstOrDefault() is { } stuck)
        {
            Count(met, stuck.Reason.ToString(), true);
        }
    }

    private static void Count(ConcurrentDictionary<string, int> met, string what, bool happened)
    {
        if (happened)
        {
            met.AddOrUpdate(what, 1, (_, count) => count + 1);
        }
    }
}
