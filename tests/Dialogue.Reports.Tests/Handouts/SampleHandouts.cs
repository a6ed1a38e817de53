using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Reports.Handouts;
using Dialogue.Testing.Building;
using Dialogue.Testing.Shipped;

namespace Dialogue.Reports.Tests.Handouts;

/// <summary>Handouts, always the same for the same numbers.</summary>
internal static class SampleHandouts
{
    public static ValueArray<Reports.Handouts.Workshop> AllLengths { get; } =
        [new(30, Library.Debrief("plus-delta")), new(60, Library.Debrief("what-so-what-now-what")), new(90, Library.Debrief("pearls"))];

    /// <summary>Gets a row for each shipped conversation and some casts.</summary>
    public static TheoryData<string, int> Everything
    {
        get
        {
            TheoryData<string, int> rows = [];
            foreach (string id in Library.Ids)
            {
                for (int seed = 1; seed <= 3; seed++)
                {
                    rows.Add(id, seed);
                }
            }

            return rows;
        }
    }

    /// <summary>Gives a shipped conversation on paper.</summary>
    public static Handout Of(string id, int seed) =>
        new(Library.Conversation(id), Library.Draw(id, (ulong)seed), (ulong)seed, AllLengths) { Persona = Library.Persona };

    /// <summary>Gives only some parts.</summary>
    public static Handout Only(this Handout handout, params HandoutPart[] parts) => handout with { Parts = parts.ToValueArray() };

    /// <summary>A conversation with everything that can stand on paper: conditions of all kinds, silence, lots, a pause and questions.</summary>
    public static Handout Small()
    {
        Scenario scenario = A.Scenario("small").Number("trust", 0, 5, 2).Flag("told").Word("mood", "calm", "hurt").With(
            A.Beat("ask").Says("You are late.", when: "ruth.patience != high").Says("Take your time.", when: "ruth.patience == high").Says("Well?")
                .Offering("sorry", to: "why", effect: new Core.Effects.Effect.Add(new VariableId("trust"), 1))
                .Offering("blame", to: "why", move: "blame", effect: new Core.Effects.Effect.Set(new VariableId("mood"), 1))
                .Offering("hold", to: "why", move: "hold", once: true)
                .Waiting(20, "why"),
            A.Beat("why").Says("That hurt.", when: "mood == hurt and ruth.warmth != high").Says("Thank you.", when: "took(ask/sorry)").Says("And now?")
                .Offering("explain", to: "toss", move: "ask", when: "trust >= 3", locked: "There is too little trust.")
                .Offering("wait", to: "toss"),
            A.Beat("toss").Then("good", when: "trust >= 3 or visits(why) > 1").Then("good", weight: 1).Then("bad", weight: 3),
            A.Beat("good").Ending(),
            A.Beat("bad").Ending(EndingOutcome.Missed)).Build();
        Beat why = scenario.Beats[1] with { Hold = true, Prompts = [TextParser.Parse("What does {ruth} wait for?")] };
        Scenario whole = scenario with { Beats = scenario.Beats.Select(beat => beat.Id == why.Id ? why : beat).ToValueArray(), ContentNotes = [ScenarioText.Plain("an argument")] };
        return new Handout(new Conversation(whole, A.Rubric()), A.Cast(), 7, AllLengths);
    }

    /// <summary>Gives a conversation in which every text that is printed says something hostile.</summary>
    public static Handout Saying(string text)
    {
        Handout small = Small();
        Scenario scenario = small.Conversation.Scenario;
        ScenarioText words = ScenarioText.Plain(text);
        Scenario hostile = scenario with
        {
            Title = text,
            Summary = words,
            ContentNotes = [words],
            Briefing = new Briefing(words, words, words, words, words),
            Roles = scenario.Roles.Select(role => role with { Title = text, About = text, Persona = "odd" }).ToValueArray(),
            Beats = scenario.Beats.Select(beat => Saying(beat, words)).ToValueArray(),
        };
        DebriefTemplate debrief = new("odd", text, text, text, [], [new DebriefPhase(text, 60, words, [words]), new DebriefPhase(text, 40, words, [words, words])]);
        return small with
        {
            Conversation = new Conversation(hostile, A.Rubric()),
            Cast = A.Cast(A.Character() with { FirstName = text, FullName = text, Title = text, Detail = text }),
            Workshops = [new Reports.Handouts.Workshop(30, debrief), new Reports.Handouts.Workshop(90, debrief)],
            Persona = _ => new Persona("odd", text),
        };
    }

    /// <summary>Reads a condition.</summary>
    public static Condition When(string source) => ConditionParser.Parse(source, out _)!;

    private static Beat Saying(Beat beat, ScenarioText words) => beat with
    {
        Time = words.Source,
        Subject = words,
        Lines = beat.Lines.Select(line => line with { Text = words, Manner = words }).ToValueArray(),
        Choices = beat.Choices.Select(choice => choice with { Text = words, Because = words, Better = words, Locked = choice.Locked is null ? null : words }).ToValueArray(),
        Ending = beat.Ending is { } ending ? ending with { Title = words, Text = words, Carry = words } : null,
        Prompts = beat.Prompts.Select(_ => words).ToValueArray(),
    };
}
