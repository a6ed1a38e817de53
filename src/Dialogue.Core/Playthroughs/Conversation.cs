using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs.Plans;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Core.Playthroughs;

/// <summary>A scenario made ready to be played, with its rubric; made once and shared by any number of playthroughs, also across threads.</summary>
public sealed class Conversation
{
    /// <summary>Prepares a scenario that the reader accepted; an unresolved reference throws <see cref="ArgumentException"/>.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="rubric">What its moves are worth.</param>
    /// <param name="contentHash">The hash of the file's content, kept in saves.</param>
    public Conversation(Scenario scenario, Rubric rubric, string contentHash = "")
    {
        Scenario = scenario;
        Rubric = rubric;
        ContentHash = contentHash;
        Plan = new ScenarioPlan(scenario, rubric);
        Machine = new PlaythroughMachine();
    }

    /// <summary>Gets the scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>Gets what its moves are worth.</summary>
    public Rubric Rubric { get; }

    /// <summary>Gets the hash of the file's content; empty where it is unknown.</summary>
    public string ContentHash { get; }

    internal ScenarioPlan Plan { get; }

    internal PlaythroughMachine Machine { get; }

    /// <summary>Starts a playthrough: enters the first beat and goes on to the first decision.</summary>
    /// <param name="cast">Who fills the roles.</param>
    /// <param name="seed">Where every draw on the way comes from.</param>
    public Playthrough Begin(Cast cast, ulong seed) => Playthrough.Begin(this, cast, seed);

    /// <summary>Starts a playthrough at another beat, with everything else as it is at the start; null where there is no beat of this id or former id.</summary>
    /// <remarks>The medium is that of the shortest way there, conditions aside. For authors; practice begins at the start.</remarks>
    /// <param name="beat">Where.</param>
    /// <param name="cast">Who fills the roles.</param>
    /// <param name="seed">Where every draw on the way comes from.</param>
    public Playthrough? BeginAt(BeatId beat, Cast cast, ulong seed) =>
        Plan.FindBeat(beat) is >= 0 and int index ? Playthrough.BeginAt(this, index, cast, seed) : null;
}
