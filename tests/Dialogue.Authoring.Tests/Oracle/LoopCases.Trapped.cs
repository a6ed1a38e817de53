using Dialogue.Testing.Building;

namespace Dialogue.Authoring.Tests.Oracle;

internal static partial class LoopCases
{
    private static IEnumerable<LoopCase> Trapped()
    {
        // Half of the plays fall and never come to an end. Only plays that end count: there is one, of one decision. Means are null.
        LoopCase pit = Case(
            "A loop without a way out",
            A.Scenario().With(A.Beat("start").Offering("fall", "pit", "-").Offering("step", "end", "-"), A.Beat("pit").Offering("sigh", "pit", "up"), End("end")),
            3,
            null,
            ["end"],
            [.5],
            [null, null, null, "end", null]);
        yield return pit with
        {
            Figures = pit.Figures with
            {
                Terminates = false,
                Paths = 1,
                Decisions = new(1, 1, null),
                Words = new(5, 5, null),
                Skills = [Endless, Endless, Endless],
            },
        };

        // The same, with 2 points at stake at the start for those who do not fall: shares have a least and a greatest, but no mean, and nobody a place among them.
        LoopCase stake = Case(
            "A loop without a way out beside an opportunity",
            A.Scenario().With(
                A.Beat("start").Offering("fall", "pit", "-").Offering("praise", "end", "big").Offering("nod", "end", "-"), A.Beat("pit").Offering("sigh", "pit", "-"), End("end")),
            3,
            null,
            ["end"],
            [2 / 3.0],
            [null, null, null, "end", null]);
        yield return stake with
        {
            Figures = stake.Figures with
            {
                Terminates = false,
                Paths = 2,
                Decisions = new(1, 1, null),
                Words = new(5, 5, null),
                Skills = [new(new(0, 2, null), new(0, 1, null), new(1, 1, null)), Endless, Endless],
                Bots = [.. stake.Figures.Bots.Select(bot => bot.Name == "last" ? bot with { Shares = [0, null, null] } : bot)],
                Pareto = [new(2, 0, 0)],
            },
        };

        // When it has been told once there is nothing left to say, and silence leads back to silence: no play ends at all.
        LoopCase told = Case(
            "Silence of need, for ever",
            A.Scenario().With(A.Beat("start").Offering("tell", "start", "-", once: true).Waiting(9, "start"), End("end")),
            2,
            null,
            ["end"],
            [0],
            [null, null, null, null, null]);
        yield return told with
        {
            Figures = told.Figures with
            {
                Terminates = false,
                Paths = 0,
                Skills = [Endingless, Endingless, Endingless],
                UnreachableBeats = [new("end")],
                Pareto = [],
            },
        };

        // Stuck is an end, but no ending: D = 1 + D/2 = 2, and no ending is ever reached. Two decisions have six words.
        LoopCase stuck = Case(
            "A loop that gets stuck",
            A.Scenario().With(A.Beat("start").Offering("again", "start", "-").Offering("on", "dead", "-"), A.Beat("dead").Then("end", when: "false"), End("end")),
            2,
            1,
            ["end"],
            [0],
            [null, null, null, null, null]);
        yield return stuck with
        {
            Figures = stuck.Figures with { Terminates = false, Decisions = new(1, null, 2), Words = new(3, null, 6), UnreachableBeats = [new("end")] },
        };
    }

    private static ExpectedSkill Endless => new(new(0, 0, null), default, new(0, 0, null));

    private static ExpectedSkill Endingless => new(default, default, default);
}
