using Dialogue.Workshop.Client;

namespace Dialogue.Cli.Workshops;

/// <summary>A seat in a workshop as it is kept on this machine.</summary>
/// <param name="Seat">What brings somebody back.</param>
/// <param name="Pin">The fingerprint of the host's certificate, or null.</param>
internal sealed record SavedSeat(KeptSeat Seat, string? Pin);
