using Dialogue.Testing.Building;

namespace Dialogue.Authoring.Tests.Oracle;

internal static partial class LoopCases
{
    private static IEnumerable<LoopCase> Valued()
    {
        // Praise is taken 0, 1, 2... times, once on average, for 2 points each: no greatest sum. Each time 2 points are at stake, so shares are without number.
        LoopCase gain = Case(
            "A loop that gains",
            A.Scenario().With(A.Beat("start").Offering("praise", "start", "big").Offering("stop", "end", "-"), End("end")),
            2,
            1,
            ["end"],
            [1],
            [null, null, null, "end", null]);
        yield return gain with
        {
            Figures = gain.Figures with { Decisions = new(1, null, 2), Words = new(5, null, 8), Skills = [new(new(0, null, 2), default, new(1, null, 2)), Still, Still], Pareto = [] },
        };

        // The same downwards, in steps of 1, which are no opportunity: no least sum, but a greatest.
        LoopCase loss = Case(
            "A loop that loses",
            A.Scenario().With(A.Beat("start").Offering("sigh", "start", "down").Offering("stop", "end", "-"), End("end")),
            2,
            1,
            ["end"],
            [1],
            [null, null, null, "end", null]);
        yield return loss with { Figures = loss.Figures with { Decisions = new(1, null, 2), Words = new(5, null, 8), Skills = [new(new(null, 0, -1), default, Nothing), Still, Still] } };

        // Up and down again is nothing. Out of the second room it is 1. O = 1/2 * (1/2 + O/2), so O = 1/3; D = 1 + D/2 in both rooms. One play cannot end twice.
        LoopCase level = Case(
            "A loop that is worth nothing",
            A.Scenario().With(
                A.Beat("start").Offering("climb", "top", "up").Offering("leave", "end", "-"),
                A.Beat("top").Offering("descend", "start", "down").Offering("leave", "out", "-"),
                End("end"),
                End("out")),
            4,
            2,
            ["end", "out"],
            [2 / 3.0, 1 / 3.0],
            [null, null, null, "end", null]);
        yield return level with
        {
            Figures = level.Figures with { Decisions = new(1, null, 2), Words = new(5, null, 8), Skills = [new(new(0, 1, 1 / 3.0), default, Nothing), Still, Still], Pareto = [new(1, 0, 0)] },
        };

        // First something is at stake, then a loop in which nothing is: shares are 0 and 1, evenly. D = 1 + 2. The last trick gets 0: P(below) = 0, P(same) = 1/2, so 25.
        LoopCase before = Case(
            "An opportunity before a loop",
            A.Scenario().With(
                A.Beat("start").Offering("praise", "room", "big").Offering("nod", "room", "-"),
                A.Beat("room").Offering("again", "room", "-").Offering("on", "end", "-"),
                End("end")),
            3,
            2,
            ["end"],
            [1],
            [null, null, null, "end", null]);
        yield return before with
        {
            Figures = before.Figures with
            {
                Decisions = new(2, null, 3),
                Words = new(8, null, 11),
                Skills = [new(new(0, 2, 1), new(0, 1, .5), new(1, 1, 1)), Still, Still],
                Bots = [.. before.Figures.Bots.Select(bot => bot.Name == "last" ? bot with { Shares = [0, null, null], Percentiles = [25, null, null] } : bot)],
                Pareto = [new(2, 0, 0)],
            },
        };

        // The gambler's ruin: from 1 of 4, evenly, W = 1/4 and D = 1 * 3. Three up more than down at the top, one less at the bottom: 3/4 - 3/4 = 0 on average.
        // Between -1 and 1 there are 2 points at stake each time. The first trick goes straight up, the last straight down; the shares have no end.
        // One play that goes up, up, down, down, down takes all but the third up: two plays.
        LoopCase ruin = Case(
            "The gambler's ruin",
            A.Scenario().With(
                A.Beat("one").Offering("up", "two", "up").Offering("down", "ruin", "down"),
                A.Beat("two").Offering("up", "three", "up").Offering("down", "one", "down"),
                A.Beat("three").Offering("up", "won", "up").Offering("down", "two", "down"),
                End("ruin"),
                End("won")),
            5,
            2,
            ["ruin", "won"],
            [3 / 4.0, 1 / 4.0],
            ["won", "won", "won", "ruin", "won"]);
        yield return ruin with
        {
            Figures = ruin.Figures with { Decisions = new(1, null, 3), Words = new(5, null, 11), Skills = [new(new(-1, 3, 0), default, new(1, null, 3)), Still, Still], Pareto = [new(3, 0, 0)] },
        };
    }
}
