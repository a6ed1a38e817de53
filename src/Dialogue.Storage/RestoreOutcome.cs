namespace Dialogue.Storage;

/// <summary>What bringing back a backup did.</summary>
/// <param name="Playthroughs">How many playthroughs the journal has now.</param>
/// <param name="MovedAside">Where the damaged journal lies now, or null where it was not damaged.</param>
public sealed record RestoreOutcome(int Playthroughs, string? MovedAside);
