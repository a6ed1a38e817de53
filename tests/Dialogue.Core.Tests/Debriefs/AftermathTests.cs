using CsCheck;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Effects;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Testing;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;

namespace Dialogue.Core.Tests.Debriefs;

public sealed class AftermathTests
{
    [Fact]
    public void Tells_what_an_answer_is_worth_and_which_variables_it_changed()
    {
        Aftermath late = Of(Trust().Begin().Took("blame", "ask", "ask"), 1);

        Assert.Equal(new SkillValues(-2, -1, -1), late.Values);
        Assert.Equal([new VariableChange(new VariableId("trust"), 5, 2)], late.Variables);
    }

    [Fact]
    public void A_change_that_the_range_undoes_is_none()
    {
        ScenarioBuilder full = A.Scenario().Number("trust", 0, 5, 5).With(
            A.Beat("one").Offering("listen", to: "end", effect: new Effect.Add(new VariableId("trust"), 2)).Offering("blame", to: "end", move: "blame"),
            A.Beat("end").Ending());

        Assert.Empty(Of(full.Begin().Took("listen"), 1).Variables);
    }

    [Fact]
    public void Nothing_depended_on_an_answer_where_all_of_them_lead_the_same_way_and_nobody_remembers()
    {
        Aftermath quiet = Of(Trust().Begin().Took("listen", "ask", "ask"), 2);

        Assert.False(quiet.IsTurning);
        Assert.Equal(0, quiet.StoryWeight);
    }

    [Fact]
    public void An_answer_decided_the_way_where_another_open_one_leads_to_another_beat()
    {
        ScenarioBuilder fork = A.Scenario().With(
            A.Beat("one").Offering("listen", to: "two").Offering("blame", to: "three", move: "blame"),
            A.Beat("two").Offering("ask", to: "end", move: "ask"),
            A.Beat("three").Offering("ask", to: "end", move: "ask"),
            A.Beat("end").Ending());

        Aftermath first = Of(fork.Begin().Took("listen", "ask"), 1);

        Assert.True(first.DecidedTheWay);
        Assert.False(first.DecidedTheWayLater || first.DecidedTheEnding || first.ChangedLaterAnswers);
        Assert.Equal(2, first.StoryWeight);
    }

    [Fact]
    public void A_closed_answer_decides_nothing()
    {
        ScenarioBuilder closed = A.Scenario().With(
            A.Beat("one").Offering("listen", to: "two").Offering("blame", to: "end", move: "blame", when: "false", locked: "No."),
            A.Beat("two").Offering("ask", to: "end", move: "ask"),
            A.Beat("end").Ending());

        Assert.False(Of(closed.Begin().Took("listen", "ask"), 1).IsTurning);
    }

    [Fact]
    public void Silence_is_another_answer_where_the_other_waits()
    {
        ScenarioBuilder waits = A.Scenario().With(
            A.Beat("one").Offering("listen", to: "two").Waiting(9, to: "end"),
            A.Beat("two").Offering("ask", to: "end", move: "ask"),
            A.Beat("end").Ending());

        Assert.True(Of(waits.Begin().Took("listen", "ask"), 1).DecidedTheWay);
    }

    [Fact]
    public void An_answer_decided_the_ending_where_the_same_later_answers_would_have_led_to_another()
    {
        Aftermath first = Of(Trust().Begin().Took("blame", "ask", "ask"), 1);

        Assert.True(first.DecidedTheEnding);
        Assert.True(first.DecidedTheWayLater);
        Assert.False(first.DecidedTheWay);
        Assert.Equal(1 + 2, first.StoryWeight);
    }

    [Fact]
    public void Tells_who_would_have_said_something_else_later_but_not_what_they_answered_at_once()
    {
        ScenarioBuilder remembers = A.Scenario().With(
            A.Beat("one").Offering("listen", to: "two").Offering("blame", to: "two", move: "blame"),
            A.Beat("two").Says("I see.", when: "took(one/listen)").Says("Charming.", when: "took(one/blame)").Offering("ask", to: "three", move: "ask").Offering("hold", to: "three", move: "hold"),
            A.Beat("three").Says("You blamed me.", when: "took(one/blame)").Says("Bye.").Offering("ask", to: "end", move: "ask"),
            A.Beat("end").Ending());

        Assert.Equal([new RoleKey("ruth")], Of(remembers.Begin().Took("blame", "ask", "ask"), 1).ChangedVoices);
        Assert.Empty(Of(remembers.Begin().Took("blame", "ask", "ask"), 2).ChangedVoices);
    }

    [Fact]
    public void Tells_whether_something_else_could_have_been_said_later()
    {
        ScenarioBuilder opens = A.Scenario().With(
            A.Beat("one").Offering("listen", to: "two").Offering("blame", to: "two", move: "blame"),
            A.Beat("two").Offering("ask", to: "end", move: "ask").Offering("hold", to: "end", move: "hold", when: "took(one/listen)"),
            A.Beat("end").Ending());

        Assert.True(Of(opens.Begin().Took("listen", "hold"), 1).ChangedLaterAnswers);
    }

    [Fact]
    public void Of_two_answers_the_first_is_told_of()
    {
        Playthrough play = Trust().Begin().Took("blame").Rewind().Took("listen", "ask", "ask");

        Assert.Equal([new VariableChange(new VariableId("trust"), 5, 2)], Of(play, 1).Variables);
        Assert.True(Of(play, 1).DecidedTheEnding);
    }

    [Fact]
    public void A_first_answer_that_is_closed_on_the_way_that_was_taken_has_its_values_alone()
    {
        ScenarioBuilder opens = A.Scenario().With(
            A.Beat("one").Offering("listen", to: "two").Offering("blame", to: "two", move: "blame"),
            A.Beat("two").Offering("ask", to: "end", move: "ask").Offering("hold", to: "end", move: "hold", when: "took(one/listen)"),
            A.Beat("end").Ending());
        Playthrough play = opens.Begin().Took("listen", "hold").Rewind(2).Took("blame", "ask");

        Aftermath second = Of(play, 2);

        Assert.Equal(2, second.Values.Boundaries);
        Assert.False(second.IsTurning);
    }

    [Fact]
    public void Holds_for_any_story_what_taking_every_answer_shows() => GenStory.Any.Sample(
        story =>
        {
            Playthrough played = StoryPlayer.Play(story);
            foreach (AnsweredMoment moment in Answers.Of(played))
            {
                Playthrough before = Answers.Before(played, moment);
                Aftermath aftermath = Aftermath.Of(played, moment);
                bool isOpen = Answers.Take(before, moment.First.Choice?.Id) is not null;

                Assert.Equal(moment.First.Values, aftermath.Values);
                Assert.Equal(isOpen && WaysFrom(before).Distinct().Count() > 1, aftermath.DecidedTheWay);
                Assert.Equal(moment.Current.Number - 1, before.DecisionCount);
            }
        },
        iter: 500);

    // A story in which only the first answer matters, and only at the end.
    private static ScenarioBuilder Trust() => A.Scenario().Number("trust", 0, 9, 5).With(
        A.Beat("one").Offering("listen", to: "two").Offering("blame", to: "two", move: "blame", effect: new Effect.Add(new VariableId("trust"), -3)),
        A.Beat("two").Offering("ask", to: "three", move: "ask").Offering("hold", to: "three", move: "hold"),
        A.Beat("three").Offering("ask", to: "last", move: "ask").Offering("hold", to: "last", move: "hold"),
        A.Beat("last").Then("well", when: "trust > 4").Then("badly"),
        A.Beat("well").Ending(),
        A.Beat("badly").Ending(EndingOutcome.Missed));

    private static Aftermath Of(Playthrough playthrough, int turn) => Aftermath.Of(playthrough, Answers.Of(playthrough)[turn - 1]);

    private static IEnumerable<string> WaysFrom(Playthrough before)
    {
        IEnumerable<ChoiceId?> answers = before.Offered.Where(offered => offered.IsOpen).Select(offered => (ChoiceId?)offered.Id);
        return answers.Concat(before.CanStaySilent ? [null] : [])
            .Select(answer => string.Join(' ', Answers.Take(before, answer)!.LastEvents.OfType<PlaythroughEvent.BeatEntered>().Select(entered => entered.Beat.Id)));
    }
}
