using System.Diagnostics;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Core.Practice;

/// <summary>What one conversation that was played to an ending adds to the record. Made once, at its first ending: what is tried afterwards is practice.</summary>
/// <param name="Play">Which playthrough.</param>
/// <param name="ScenarioId">Which scenario.</param>
/// <param name="Situation">Which kind of situation.</param>
/// <param name="Practises">The skills that the scenario says it practises.</param>
/// <param name="Outcome">What became of what the player wanted.</param>
/// <param name="Empathy">The estimate for empathy, by first answers.</param>
/// <param name="Clarity">The estimate for clarity, by first answers.</param>
/// <param name="Boundaries">The estimate for boundary-keeping, by first answers.</param>
/// <param name="Decisions">How many answers were counted.</param>
/// <param name="RubricVersion">By which version of the values it was scored.</param>
/// <param name="Seed">Where its draws came from.</param>
/// <param name="At">When it ended, by the clock and in the zone of the machine then.</param>
public sealed record PracticeResult(
    PlayId Play,
    string ScenarioId,
    Situation Situation,
    ValueArray<Skill> Practises,
    EndingOutcome Outcome,
    Estimate Empathy,
    Estimate Clarity,
    Estimate Boundaries,
    int Decisions,
    int RubricVersion,
    ulong Seed,
    DateTimeOffset At)
{
    /// <summary>Gets the day it ended on, as the player's calendar said.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.DateTime);

    /// <summary>Gets the estimate for one skill.</summary>
    public Estimate this[Skill skill] => skill switch
    {
        Skill.Empathy => Empathy,
        Skill.Clarity => Clarity,
        Skill.Boundaries => Boundaries,
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives the result of a playthrough that has ended; another throws <see cref="ArgumentException"/>.</summary>
    public static PracticeResult Of(PlayId play, Playthrough ended, DateTimeOffset at)
    {
        if (ended.Ending is not { } ending)
        {
            throw new ArgumentException("The playthrough has not ended.", nameof(ended));
        }

        Scenario scenario = ended.Conversation.Scenario;
        Score score = Score.Of(ended);
        return new PracticeResult(
            play,
            scenario.Id,
            Situation.Of(scenario),
            scenario.Practises,
            ending.Outcome,
            score.Empathy,
            score.Clarity,
            score.Boundaries,
            score.Decisions,
            ended.Conversation.Rubric.Version,
            ended.Seed,
            at);
    }
}
