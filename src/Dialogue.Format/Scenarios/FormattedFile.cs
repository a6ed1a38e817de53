using System.Collections.Immutable;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Scenarios;

/// <summary>What formatting a file gave.</summary>
/// <param name="Utf8">The file as it should be; null where it cannot be formatted yet.</param>
/// <param name="Mistakes">Why not; empty where it can.</param>
public sealed record FormattedFile(ReadOnlyMemory<byte>? Utf8, ImmutableArray<Diagnostic> Mistakes);
