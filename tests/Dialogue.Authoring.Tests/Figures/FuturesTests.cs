using CsCheck;
using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Playthroughs;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;

namespace Dialogue.Authoring.Tests.Figures;

public sealed class FuturesTests
{
    private const int Steps = 12;

    private int _pairs;

    [Fact]
    public void States_that_are_called_the_same_show_the_same_to_a_player_who_answers_alike()
    {
        GenStory.Any.Sample(
            story =>
            {
                StateSpace space = Exploration.Search(StoryCompiler.Compile(story.Scenario, A.Rubric(), _ => null), SearchBudget.Usual)!;
                int[] futures = Futures.Of(space, StrongComponents.FindFrom(0, space.Count, space.EdgeStarts, space.Targets));
                Playthrough play = story.Begin();
                foreach (int action in story.Actions)
                {
                    Compare(space, futures, play, story.Actions);
                    if (Taken(play, action) is not { } next)
                    {
                        return;
                    }

                    play = next;
                }
            },
            iter: 300);

        Assert.True(_pairs > 10, $"Only {_pairs} pairs were compared.");
    }

    [Fact]
    public void States_of_one_class_look_alike_for_as_many_steps_as_one_likes()
    {
        GenStory.Any.Sample(
            story =>
            {
                StateSpace space = Exploration.Search(StoryCompiler.Compile(story.Scenario, A.Rubric(), _ => null), SearchBudget.Usual)!;
                int[] futures = Futures.Of(space, StrongComponents.FindFrom(0, space.Count, space.EdgeStarts, space.Targets));
                foreach (int[] alike in Enumerable.Range(0, space.Count).GroupBy(state => futures[state]).Select(states => states.ToArray()))
                {
                    Assert.All(alike, state => Assert.True(Futures.ShowTheSame(space, alike[0], state, steps: 4)));
                }
            },
            iter: 200);
    }

    // Every two answers that lead to states of one class are played on with the same row of actions.
    private void Compare(StateSpace space, int[] futures, Playthrough play, IReadOnlyList<int> actions)
    {
        Dictionary<int, string> seen = [];
        foreach (OfferedChoice offered in play.Offered.Where(offered => offered.IsOpen))
        {
            Playthrough after = ((TakeOutcome.Taken)play.Take(offered.Choice.Id)).Playthrough;
            if (StateFinder.Find(space, after) is not { } state)
            {
                continue;
            }

            string shown = Shown(after, actions);
            if (!seen.TryAdd(futures[state], shown))
            {
                Interlocked.Increment(ref _pairs);
                Assert.Equal(seen[futures[state]], shown);
            }
        }
    }

    private static string Shown(Playthrough play, IReadOnlyList<int> actions)
    {
        List<string> shown = [];
        Playthrough? at = play;
        for (int step = 0; at is not null && step < Steps; step++)
        {
            // What was said on the way to the first state is no part of its future.
            shown.AddRange(at.LastEvents.OfType<PlaythroughEvent.LineSaid>().Where(_ => step > 0).Select(said => said.Line.Text.Source));
            shown.AddRange(at.Offered.Where(offered => offered.IsOpen).Select(offered => offered.Choice.Id.Value));
            shown.Add(at.Beat.Id.Value);
            at = actions.Count == 0 ? null : Taken(at, actions[step % actions.Count]);
        }

        return string.Join('|', shown);
    }

    private static Playthrough? Taken(Playthrough play, int action)
    {
        OfferedChoice[] open = [.. play.Offered.Where(offered => offered.IsOpen)];
        return open.Length > 0 && play.Take(open[action % open.Length].Choice.Id) is TakeOutcome.Taken taken ? taken.Playthrough : null;
    }
}
