using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Testing.Building;

/// <summary>The entry to the builders: <c>A.Scenario().With(A.Beat("start").Says(...).Offering("listen", to: "calm"))</c>.</summary>
public static class A
{
    /// <summary>Starts a scenario with one role, <c>ruth</c>, that starts at its first beat.</summary>
    public static ScenarioBuilder Scenario(string id = "a-scenario") => new(id);

    /// <summary>Starts a beat.</summary>
    public static BeatBuilder Beat(string id) => new(id);

    /// <summary>Gives a character who fills a role, with everything else of no importance.</summary>
    public static Character Character(string role = "ruth", Pronouns pronouns = Pronouns.She, TraitLevel level = TraitLevel.Medium) =>
        new(new RoleKey(role), "client", "Ruth", "Ruth Adler", pronouns, AgeBand.Forties, new Temperament(level, level, level), WritingQuirk.Plain, "keeps bees");

    /// <summary>Gives a cast with one character in each role.</summary>
    public static Cast Cast(params Character[] characters) => new(characters.Length == 0 ? [Character()] : characters.ToValueArray());

    /// <summary>Gives a small rubric: listen (empathy 2), ask (clarity 2), hold (boundaries 2), blame (-2, -1, -1), with a context <c>late</c>.</summary>
    public static Rubric Rubric() => new(
        1,
        [Move("listen", 2, 0, 0), Move("ask", 0, 2, 0), Move("hold", 0, 0, 2), Move("give-in", 1, 0, -2), Move("blame", -2, -1, -1)],
        ["late", "duty"],
        [
            new ContextRule("late", new MoveId("ask"), null, new SkillValues(0, -1, 0), "It is late."),
            new ContextRule("duty", new MoveId("give-in"), new SkillOverride(null, null, 0), default, "It is owed."),
        ]);

    /// <summary>Gives plain words as a scenario's text.</summary>
    public static ScenarioText Text(string words) => TextParser.Parse(words);

    private static Move Move(string id, int empathy, int clarity, int boundaries) =>
        new(new MoveId(id), new SkillValues(empathy, clarity, boundaries), "A definition.", "An example.", "A source.");
}
