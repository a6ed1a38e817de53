namespace Dialogue.Cli.Workshops;

/// <summary>What somebody needs to steer a room.</summary>
/// <param name="Room">The room's id.</param>
/// <param name="Key">The key.</param>
/// <param name="Address">Where the host is reached.</param>
/// <param name="Pin">The fingerprint of the host's certificate, or null.</param>
internal sealed record SteeringKey(string Room, string Key, string Address, string? Pin = null);
