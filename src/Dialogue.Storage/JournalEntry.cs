using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;

namespace Dialogue.Storage;

/// <summary>A playthrough as a list of them shows it.</summary>
/// <param name="Number">Its number for people, from 1; never used twice.</param>
/// <param name="Id">Its name for good.</param>
/// <param name="ScenarioId">Which scenario.</param>
/// <param name="Title">The scenario's title when it was begun.</param>
/// <param name="BegunAt">When it was begun.</param>
/// <param name="LastAt">When something was last done in it.</param>
/// <param name="Turns">How many answers its path has now.</param>
/// <param name="FirstEndedAt">When it first came to an ending, or null.</param>
/// <param name="Outcome">What had become then of what the player wanted, or null.</param>
/// <param name="IsOpen">Whether it waits for an answer.</param>
public sealed record JournalEntry(
    long Number,
    PlayId Id,
    string ScenarioId,
    string Title,
    DateTimeOffset BegunAt,
    DateTimeOffset LastAt,
    int Turns,
    DateTimeOffset? FirstEndedAt,
    EndingOutcome? Outcome,
    bool IsOpen);
