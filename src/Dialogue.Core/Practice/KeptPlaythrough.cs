using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;

namespace Dialogue.Core.Practice;

/// <summary>A playthrough as the journal gives it back.</summary>
/// <param name="Number">Its number for people, from 1; never used twice.</param>
/// <param name="Id">Its name for good.</param>
/// <param name="Title">The scenario's title when it was begun.</param>
/// <param name="Saved">What is needed to play it again.</param>
/// <param name="Times">When each step was done, one for each of the save's steps.</param>
/// <param name="BegunAt">When the first line was read.</param>
/// <param name="FirstEndedAt">When it first came to an ending, or null.</param>
/// <param name="IsOpen">Whether it waits for an answer.</param>
public sealed record KeptPlaythrough(
    long Number,
    PlayId Id,
    string Title,
    SavedPlaythrough Saved,
    ValueArray<DateTimeOffset> Times,
    DateTimeOffset BegunAt,
    DateTimeOffset? FirstEndedAt,
    bool IsOpen);
