namespace Dialogue.Storage;

/// <summary>What can be said of a journal without opening any playthrough.</summary>
/// <param name="Path">Its file.</param>
/// <param name="FileBytes">The size of the file itself.</param>
/// <param name="WalBytes">The size of what was written and not yet moved into it.</param>
/// <param name="ShmBytes">The size of the index of that.</param>
/// <param name="SchemaVersion">The version of its tables.</param>
/// <param name="Playthroughs">How many playthroughs.</param>
/// <param name="Decisions">How many answers were given in them, also those that were taken back.</param>
/// <param name="Plans">How many plans.</param>
/// <param name="Reviews">How many entries of the review log.</param>
/// <param name="First">The earliest moment at which something was done, or null.</param>
/// <param name="Last">The latest moment at which something was done, or null.</param>
public sealed record JournalFacts(
    string Path,
    long FileBytes,
    long WalBytes,
    long ShmBytes,
    int SchemaVersion,
    int Playthroughs,
    int Decisions,
    int Plans,
    int Reviews,
    DateTimeOffset? First,
    DateTimeOffset? Last)
{
    /// <summary>Gets what it takes on the disk.</summary>
    public long Bytes => FileBytes + WalBytes + ShmBytes;
}
