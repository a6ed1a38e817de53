using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Testing.Building;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>
/// Small conversations that go round, with the arithmetic beside them. Every choice is "I say it." in three words, every ending
/// "It ended." in two, so a play of n decisions has 3n + 2 words where nobody else speaks.
/// </summary>
internal static partial class LoopCases
{
    private static readonly ExpectedRange Nothing = new(0, 0, 0);

    private static readonly ExpectedSkill Still = new(Nothing, default, Nothing);

    /// <summary>Gets what the moves are worth: big 2, up 1, down -1, blame -2, on empathy alone; any other move nothing.</summary>
    public static Rubric Rubric { get; } = new(1, [Move("big", 2), Move("up", 1), Move("down", -1), Move("blame", -2)], [], []);

    public static IReadOnlyList<LoopCase> All { get; } = [.. Plain(), .. Valued(), .. Trapped()];

    private static IEnumerable<LoopCase> Plain()
    {
        // From the start, half of the time once more: D = 1 + D/2, so D = 2. Ties go to the first, so only the last trick gets out.
        LoopCase again = Case(
            "A choice that returns",
            A.Scenario().With(A.Beat("start").Offering("again", "start", "-").Offering("on", "end", "-"), End("end")),
            2,
            1,
            ["end"],
            [1],
            [null, null, null, "end", null]);
        yield return again with { Figures = again.Figures with { Decisions = new(1, null, 2), Words = new(5, null, 8) } };

        // L = 1/2 + 1/2 * 1/2 * L, so L = 2/3. D = 1 + D/2 in both rooms. No play ends both left and right: two are needed.
        LoopCase rooms = Case(
            "Two endings with a loop between",
            A.Scenario().With(
                A.Beat("a").Offering("over", "b", "-").Offering("leave", "left", "-"),
                A.Beat("b").Offering("back", "a", "-").Offering("leave", "right", "-"),
                End("left"),
                End("right")),
            4,
            2,
            ["left", "right"],
            [2 / 3.0, 1 / 3.0],
            [null, null, null, "left", null]);
        yield return rooms with { Figures = rooms.Figures with { Decisions = new(1, null, 2), Words = new(5, null, 8) } };

        // The wheel goes back in 1 of 4: G = 2/4 + G/4, so G = 2/3. D = 1 + D/4 = 4/3. Each roll is up, 1 point, and there is no other choice.
        LoopCase wheel = Case(
            "A wheel with weights",
            A.Scenario().With(
                A.Beat("start").Offering("roll", "wheel", "up"),
                A.Beat("wheel").Then("start", weight: 1).Then("good", weight: 2).Then("bad", weight: 1),
                End("good"),
                End("bad")),
            4,
            1,
            ["good", "bad"],
            [2 / 3.0, 1 / 3.0],
            ["good", "good", "good", "good", "good"]);
        yield return wheel with
        {
            Figures = wheel.Figures with { Decisions = new(1, null, 4 / 3.0), Words = new(5, null, 6), Skills = [new(new(1, null, 4 / 3.0), default, Nothing), Still, Still], Pareto = [] },
        };

        // Two words each time the clock is passed, which is twice on average; nothing to decide, so nothing to cover.
        LoopCase clock = Case(
            "A clock that nobody answers",
            A.Scenario().With(A.Beat("clock").Says("Tick tock.").Then("clock", weight: 5).Then("end", weight: 5), End("end")),
            2,
            0,
            ["end"],
            [1],
            ["end", "end", "end", "end", "end"]);
        yield return clock with { Figures = clock.Figures with { Decisions = Nothing, Words = new(4, null, 6) } };

        // After asking, D1 = 1 + D1/2 = 2. Before, D0 = 1 + D0/3 + D1/3, so D0 = 5/2. The start has two states: asked and not.
        LoopCase once = Case(
            "A loop with something to ask once",
            A.Scenario().With(A.Beat("start").Offering("ask", "start", "-", once: true).Offering("again", "start", "-").Offering("on", "end", "-"), End("end")),
            3,
            1,
            ["end"],
            [1],
            [null, null, null, "end", null]);
        yield return once with { Figures = once.Figures with { Decisions = new(1, null, 2.5), Words = new(5, null, 9.5) } };

        // Patience is drawn on the first visit and stays: with a chance of 1/3 two words on each of two visits. 3 * 2 + 2 + 4/3 = 28/3.
        LoopCase drawn = Case(
            "A temperament that is drawn once",
            A.Scenario().With(A.Beat("start").Says("Well well.", when: "ruth.patience == low").Offering("again", "start", "-").Offering("on", "end", "-"), End("end")),
            4,
            1,
            ["end"],
            [1],
            [null, null, null, "end", null]);
        yield return drawn with { Figures = drawn.Figures with { Decisions = new(1, null, 2), Words = new(5, null, 28 / 3.0) } };

        // Whoever says nothing comes back, but uniform play says something, so there is one play and no loop in it.
        LoopCase silence = Case(
            "A loop for the silent alone",
            A.Scenario().With(A.Beat("start").Offering("on", "end", "up").Waiting(9, "start"), End("end")),
            2,
            1,
            ["end"],
            [1],
            ["end", "end", "end", "end", "end"]);
        yield return silence with
        {
            Figures = silence.Figures with { Paths = 1, Decisions = new(1, 1, 1), Words = new(5, 5, 5), Skills = [new(new(1, 1, 1), default, Nothing), Still, Still], Pareto = [new(1, 0, 0)] },
        };
    }

    private static LoopCase Case(string name, ScenarioBuilder story, int states, int? cover, ValueArray<string> endings, ValueArray<double> chances, ValueArray<string?> bots)
    {
        Scenario scenario = story.Build();
        string[] tricks = ["longest", "shortest", "first", "last", "nicest"];
        return new LoopCase(name, scenario, new ExpectedFigures
        {
            States = states,
            Beats = scenario.Beats.Count,
            Choices = scenario.Beats.Sum(beat => beat.Choices.Count),
            Terminates = true,
            Paths = null,
            Endings = endings.Zip(chances, (ending, chance) => new ExpectedEnding(new BeatId(ending), chance > 0, chance)).ToValueArray(),
            Skills = [Still, Still, Still],
            Decisions = default,
            Words = default,
            UnreachableBeats = [],
            NeverOffered = [],
            Bots = tricks.Zip(bots, (trick, ending) => new ExpectedBot(trick, ending is null ? null : new BeatId(ending), [null, null, null], [null, null, null])).ToValueArray(),
            Pareto = [default],
            Cover = cover,
        });
    }

    private static BeatBuilder End(string id) => A.Beat(id).Ending();

    private static Move Move(string id, int empathy) => new(new MoveId(id), new SkillValues(empathy, 0, 0), "A definition.", "An example.", "A source.");
}
