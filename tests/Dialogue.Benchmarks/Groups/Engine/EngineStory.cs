using System.Globalization;
using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Effects;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Benchmarks.Groups.Engine;

/// <summary>Generates the story that the engine and its floor both play: every beat has one line and three choices, and there are three variables.</summary>
internal static class EngineStory
{
    /// <summary>One beat in so many is an ending.</summary>
    private const int EndingEvery = 40;

    private static readonly string[] Moves = ["listen", "ask", "hold", "give-in", "blame"];

    /// <summary>Makes a scenario of a number of beats whose choices lead anywhere; the same number gives the same scenario.</summary>
    public static Scenario Make(int beats)
    {
        Xorshift draw = new((ulong)beats + 1);
        return With(Enumerable.Range(0, beats).Select(i => Beat(i, beats, ref draw)).ToValueArray());
    }

    /// <summary>Makes a scenario in which each of a number of decisions leads on to the next, and the last to the ending.</summary>
    public static Scenario Row(int decisions)
    {
        Xorshift draw = new((ulong)decisions + 1);
        Beat[] beats = [.. Enumerable.Range(0, decisions).Select(i => InARow(i, ref draw)), new Beat(Id(decisions)) { Ending = AnEnd }];
        return With(beats.ToValueArray());
    }

    private static Ending AnEnd => new(EndingOutcome.Partly, Text("An end"), Text("It ended."), Text("Carry this."));

    private static Beat InARow(int index, ref Xorshift draw) => new(Id(index))
    {
        Lines = [new Line(new Speaker("ruth"), Text(string.Create(CultureInfo.InvariantCulture, $"Line {index}, said by {{ruth}}.")))],
        Choices = [Choice(0, 1, ref draw) with { To = Id(index + 1) }, Choice(1, 1, ref draw) with { To = Id(index + 1) }, Choice(2, 1, ref draw) with { To = Id(index + 1) }],
    };

    private static Scenario With(ValueArray<Beat> beats)
    {
        return new Scenario
        {
            Id = "generated",
            Title = "A generated story",
            Summary = Text("Somebody writes."),
            Setting = Setting.Work,
            Practises = [Skill.Empathy, Skill.Clarity, Skill.Boundaries],
            Briefing = new Briefing(Text("You are Sam."), Text("{ruth} writes."), Text("Peace.")),
            Roles = [new Role(new RoleKey("ruth"), "client", "runs a small bakery chain")],
            Variables =
            [
                new Variable.Number(new VariableId("trust"), 0, 10, 5),
                new Variable.Number(new VariableId("strain"), 0, 10, 5),
                new Variable.Flag(new VariableId("answered"), false),
            ],
            Start = Id(0),
            Beats = beats,
        };
    }

    /// <summary>Gives a rubric that knows the story's moves.</summary>
    public static Rubric Rubric() => new(
        1,
        [Move("listen", 2, 0, 0), Move("ask", 0, 2, 0), Move("hold", 0, 0, 2), Move("give-in", 1, 0, -2), Move("blame", -2, -1, -1)],
        ["late"],
        [new ContextRule("late", new MoveId("ask"), null, new SkillValues(0, -1, 0), "It is late.")]);

    /// <summary>Gives a cast for the story.</summary>
    public static Cast Cast() => new([new Character(
        new RoleKey("ruth"), "client", "Ruth", "Ruth Adler", Pronouns.She, AgeBand.Forties,
        new Temperament(TraitLevel.Low, TraitLevel.Medium, TraitLevel.High), WritingQuirk.Plain, "keeps bees")]);

    /// <summary>Gives the story ready to be played.</summary>
    public static Conversation Ready(int beats) => new(Make(beats), Rubric());

    private static Beat Beat(int index, int beats, ref Xorshift draw)
    {
        Beat beat = new(Id(index))
        {
            Context = index % 5 == 0 ? ["late"] : [],
            Lines = [new Line(new Speaker("ruth"), Text(string.Create(CultureInfo.InvariantCulture, $"Line {index}, said by {{ruth}}.")))],
        };
        return index > 0 && index % EndingEvery == 0
            ? beat with { Ending = AnEnd }
            : beat with { Choices = [Choice(0, beats, ref draw), Choice(1, beats, ref draw), Choice(2, beats, ref draw)] };
    }

    // The first choice is always open, the second asks about a number, the third about two facts at once.
    private static Choice Choice(int index, int beats, ref Xorshift draw) => new(
        new ChoiceId(((char)('a' + index)).ToString()),
        Text("I say something that is about as long as a line of a chat."),
        [new MoveId(Moves[draw.Below(Moves.Length)])],
        Id(draw.Below(beats)))
    {
        When = index switch
        {
            1 => When(string.Create(CultureInfo.InvariantCulture, $"trust >= {draw.Below(8)}")),
            2 => When(string.Create(CultureInfo.InvariantCulture, $"strain < {2 + draw.Below(8)} or answered")),
            _ => null,
        },
        Effects = index switch
        {
            0 => [new Effect.Add(new VariableId("trust"), 1 - (2 * draw.Below(2)))],
            1 => [new Effect.Add(new VariableId("strain"), 1 - (2 * draw.Below(2)))],
            _ => [new Effect.Set(new VariableId("answered"), draw.Below(2))],
        },
        Because = Text("It was said."),
    };

    private static BeatId Id(int index) => new(string.Create(CultureInfo.InvariantCulture, $"beat-{index}"));

    private static Condition When(string source) => ConditionParser.Parse(source, out _) ?? throw new ArgumentException(source);

    private static ScenarioText Text(string words) => TextParser.Parse(words);

    private static Move Move(string id, int empathy, int clarity, int boundaries) =>
        new(new MoveId(id), new SkillValues(empathy, clarity, boundaries), "A definition.", "An example.", "A source.");
}
