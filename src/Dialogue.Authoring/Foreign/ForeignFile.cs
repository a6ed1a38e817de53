namespace Dialogue.Authoring.Foreign;

/// <summary>A file of another program.</summary>
/// <param name="Name">Its path, as it is shown.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record ForeignFile(string Name, ReadOnlyMemory<byte> Bytes);
