namespace Dialogue.Workshop.Client;

/// <summary>How a link reaches its hosts.</summary>
/// <param name="Hosts">The hosts, the first to try first; at least one.</param>
/// <param name="Client">Which program this is, for the host's log.</param>
/// <param name="Language">The language of its user.</param>
public sealed record LinkOptions(IReadOnlyList<Uri> Hosts, string Client, string Language)
{
    /// <summary>Gets the fingerprint of the host's certificate, SHA-256 as hexadecimal; null where the system's own trust decides.</summary>
    public string? Pin { get; init; }
}
