using System.Globalization;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Testing;
using Dialogue.Testing.Building;

namespace Dialogue.Core.Tests.Playthroughs;

public sealed class LargeScenarioTests
{
    [Fact]
    public void Preparing_a_hundred_thousand_beats_allocates_little_for_each()
    {
        const int Beats = 100_000;
        Scenario scenario = Chain(Beats, once: false);

        long allocated = Allocated(() => new Conversation(scenario, A.Rubric()));

        Assert.InRange(allocated / Beats, 1, 200);
    }

    [Fact]
    public void A_step_does_not_pay_for_the_once_choices_of_other_beats()
    {
        Playthrough playthrough = new Conversation(Chain(100_000, once: true), A.Rubric()).Begin(A.Cast(), 1).Took("a", "a");

        long allocated = Allocated(() => playthrough.Took("a"));

        Assert.InRange(allocated, 1, 30_000);
    }

    [Fact]
    public void A_very_long_play_is_answered_for_scored_saved_and_played_again()
    {
        const int Steps = 50_000;
        Conversation conversation = new(Chain(100, once: false), A.Rubric(), "hash");
        Playthrough playthrough = conversation.Begin(A.Cast(), 1);
        for (int i = 0; i < Steps; i++)
        {
            playthrough = playthrough.Took((i % 3) switch { 0 => "a", 1 => "b", _ => "c" });
        }

        Assert.Equal(Steps, Answers.Of(playthrough).Count);
        Assert.Equal(Steps, Score.Of(playthrough).Decisions);
        Assert.Equal(Steps, Replay.Load(conversation, Replay.Save(playthrough)).StepsDone);
        Assert.Equal(Steps - 1, Answers.Of(playthrough.Rewind(2).Took("a")).Count);
    }

    /// <summary>A ring of beats, each with three choices that lead to the next.</summary>
    private static Scenario Chain(int beats, bool once)
    {
        ScenarioText words = A.Text("I say something.");
        Scenario two = A.Scenario().With(A.Beat("beat-0").Offering("a", to: "beat-0")).Build();
        return two with
        {
            Beats = Enumerable.Range(0, beats).Select(i => new Beat(Id(i))
            {
                Choices = new[] { "a", "b", "c" }
                    .Select(id => new Choice(new ChoiceId(id), words, [new MoveId(id == "a" ? "listen" : "ask")], Id((i + 1) % beats)) { Once = once })
                    .ToValueArray(),
            }).ToValueArray(),
        };
    }

    private static BeatId Id(int index) => new(string.Create(CultureInfo.InvariantCulture, $"beat-{index}"));

    private static long Allocated(Func<object> work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
