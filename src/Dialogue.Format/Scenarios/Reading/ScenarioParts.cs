using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>What was read of a scenario so far; its properties may stand in any order.</summary>
internal sealed class ScenarioParts
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public ScenarioText? Summary { get; set; }

    public string Language { get; set; } = "en";

    public string? Strategy { get; set; }

    public Setting? Setting { get; set; }

    public ValueArray<Skill> Practises { get; set; }

    public int Level { get; set; } = 1;

    public int Minutes { get; set; } = 10;

    public ValueArray<ScenarioText> ContentNotes { get; set; }

    public Briefing? Briefing { get; set; }

    public ValueArray<Role> Roles { get; set; }

    public string? Start { get; set; }

    public int StartStart { get; set; }

    public int StartEnd { get; set; }

    public ScoringKey? Key { get; set; }

    /// <summary>Gives the scenario, or null where something that it needs is missing.</summary>
    public Scenario? ToScenario(ReadingContext context, BeatsPart? beats, Suppressions suppressions)
    {
        if (Id is null || Title is null || Summary is null || Setting is not { } setting || Briefing is null || Start is null || beats is null)
        {
            return null;
        }

        return new Scenario
        {
            Id = Id,
            Title = Title,
            Summary = Summary,
            Language = Language,
            Strategy = Strategy,
            Setting = setting,
            Practises = Practises,
            Level = Level,
            Minutes = Minutes,
            ContentNotes = ContentNotes,
            Briefing = Briefing,
            Roles = Roles,
            Variables = context.Variables.Readable.ToValueArray(),
            Start = new BeatId(Start),
            Beats = beats.Beats,
            Lint = suppressions.ToValueArray(),
            Key = Key,
        };
    }
}
