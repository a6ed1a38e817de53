using Dialogue.Core.Characters;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Figures worked out by hand. A choice is "I say it." in three words, an ending "It ended." in two.</summary>
public sealed class BruteForceTests
{
    [Fact]
    public void Two_answers_make_two_plays()
    {
        ExpectedFigures figures = Of(A.Scenario().With(
            A.Beat("start").Says("Are you there?").Offering("listen", "good").Offering("blame", "bad", "blame"),
            A.Beat("good").Ending(),
            A.Beat("bad").Ending(EndingOutcome.Missed)));

        Assert.Equal((3, 3, 2, true), (figures.States, figures.Beats, figures.Choices, figures.Terminates));
        Assert.Equal(2, figures.Paths);
        Assert.Equal([new(new BeatId("good"), true, .5), new(new BeatId("bad"), true, .5)], figures.Endings);
        Assert.Equal(new ExpectedSkill(new(-2, 2, 0), new(0, 1, .5), new(1, 1, 1)), figures.Skills[0]);
        Assert.Equal(new ExpectedSkill(new(-1, 0, -.5), default, new(0, 0, 0)), figures.Skills[1]);
        Assert.Equal((new ExpectedRange(1, 1, 1), new ExpectedRange(8, 8, 8)), (figures.Decisions, figures.Words));
        Assert.Equal(new ExpectedBot("first", new BeatId("good"), [1, null, null], [75, null, null]), figures.Bots[2]);
        Assert.Equal(new ExpectedBot("last", new BeatId("bad"), [0, null, null], [25, null, null]), figures.Bots[3]);
        Assert.Equal([new(2, 0, 0)], figures.Pareto);
        Assert.Equal(2, figures.Cover);
    }

    [Fact]
    public void A_temperament_is_drawn_where_it_is_first_asked_about()
    {
        // Before "asks" nothing is drawn: 1 state. There 3, and "end" reads nothing: 1. Three levels make three plays of one decision with one answer.
        ExpectedFigures figures = Of(A.Scenario().With(
            A.Beat("start").Then("asks"),
            A.Beat("asks").Says("One two three.", when: "ruth.patience == low").Offering("wait", "end", when: "ruth.patience > low"),
            A.Beat("end").Ending()));

        Assert.Equal(5, figures.States);
        Assert.Equal(3, figures.Paths);
        Assert.Equal((2 / 3.0, false), (figures.Endings[0].Probability, figures.Terminates));
        Assert.Equal(new ExpectedRange(0, 1, 2 / 3.0), figures.Decisions);
        Assert.Equal(new ExpectedRange(3, 5, 13 / 3.0), figures.Words);
        Assert.Equal("end", figures.Bots[0].Ending?.Value);
    }

    [Fact]
    public void A_level_is_left_out_where_the_persona_or_the_difficulty_leaves_it_out()
    {
        Scenario scenario = A.Scenario().With(A.Beat("end").Says("Hm.", when: "ruth.warmth == low").Ending()).Build();
        Role ruth = scenario.Roles[0];
        Persona cool = new("cool", "cool") { Warmth = [TraitLevel.Low, TraitLevel.High] };

        Assert.Equal(3, Of(scenario).Paths);
        Assert.Equal(2, Of(scenario with { Level = 3 }).Paths);
        Assert.Equal(1, Of(scenario with { Roles = [ruth with { Temperament = new FixedTemperament(null, TraitLevel.High, null) }] }).Paths);
        Assert.Equal(2, BruteForce.Of(scenario with { Roles = [ruth with { Persona = "cool" }] }, A.Rubric(), _ => cool)?.Paths);
    }

    [Fact]
    public void A_weighted_way_is_drawn_only_where_the_first_that_holds_is_weighted()
    {
        // From "start" the first way holds without a weight. From "wheel" the first does not hold; 1 of 4 left, 3 of 4 right, and the way without a weight is not drawn.
        ExpectedFigures figures = Of(A.Scenario().Flag("asked").With(
            A.Beat("start").Then("wheel").Then("left", weight: 9),
            A.Beat("wheel").Then("start", when: "asked").Then("left", weight: 1).Then("left").Then("right", weight: 3),
            A.Beat("left").Ending(),
            A.Beat("right").Ending()));

        Assert.Equal(2, figures.Paths);
        Assert.Equal([.25, .75], figures.Endings.Select(ending => ending.Probability));
        Assert.Equal("right", figures.Bots[0].Ending?.Value);
        Assert.Equal(0, figures.Cover);
    }

    [Fact]
    public void Silence_reaches_but_is_no_part_of_uniform_play()
    {
        // "mute" is entered by the silent alone; "late" can be said only there. Two plays cannot be one: "late" and "now" exclude each other.
        ExpectedFigures figures = Of(A.Scenario().With(
            A.Beat("start").Offering("now", "end").Waiting(9, "mute"),
            A.Beat("mute").Offering("late", "end").Offering("never", "lost", when: "visits(start) > 1"),
            A.Beat("end").Ending(),
            A.Beat("lost").Ending(),
            A.Beat("nowhere").Then("end")));

        Assert.Equal(3, figures.States);
        Assert.Equal(1, figures.Paths);
        Assert.Equal([new(new BeatId("end"), true, 1), new(new BeatId("lost"), false, 0)], figures.Endings);
        Assert.Equal(["lost", "nowhere"], figures.UnreachableBeats.Select(beat => beat.Value));
        Assert.Equal(["mute/never"], figures.NeverOffered.Select(choice => choice.ToString()));
        Assert.Equal(2, figures.Cover);
    }

    [Fact]
    public void Only_facts_that_can_still_be_read_tell_states_apart()
    {
        // The start reads trust, its visits, held at 2, and whether "over" was taken: (0, 1, no), (1, 2, no), (2, 2, no), (2, 2, yes). The end reads nothing.
        ExpectedFigures figures = Of(A.Scenario().Number("trust", 0, 2, 0).Number("unread", 0, 9, 0).With(
            A.Beat("start")
                .Says("Again?", when: "visits(old) > 1 or visits(start) > 1")
                .Offering("up", "start", when: "trust < 2", effect: new Effect.Add(new VariableId("trust"), 1))
                .Offering("over", "start", when: "trust == 2", effect: new Effect.Add(new VariableId("trust"), 5), once: true)
                .Offering("out", "end", when: "took(start/over)", effect: new Effect.Add(new VariableId("unread"), 5)),
            A.Beat("old").Then("end"),
            A.Beat("end").Ending()));

        // One play: up, up, over, out, with "Again?" three times.
        Assert.Equal(5, figures.States);
        Assert.Equal(1, figures.Paths);
        Assert.Equal(new ExpectedRange(4, 4, 4), figures.Decisions);
        Assert.Equal(new ExpectedRange(17, 17, 17), figures.Words);
    }

    [Fact]
    public void Words_are_what_stands_between_spaces()
    {
        Assert.Equal(["xish", "x", "be.", "{"], WordsOf.Text(A.Text("{tom}ish  {ruth:is|are}\nbe. {{")));
        Assert.Equal(4, WordsOf.Nice(A.Text("Sorry, unsorry (understanding) \"thanks\" I feelingly")));
    }

    [Fact]
    public void What_goes_on_for_ever_has_no_figures() =>
        Assert.Null(BruteForce.Of(A.Scenario().With(A.Beat("start").Offering("again", "start")).Build(), A.Rubric(), _ => null));

    private static ExpectedFigures Of(ScenarioBuilder story) => Of(story.Build());

    private static ExpectedFigures Of(Scenario scenario) => BruteForce.Of(scenario, A.Rubric(), _ => null) ?? throw new InvalidOperationException();
}
