using System.Collections.Immutable;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Seeds;

/// <summary>What reading a seed file gave: its content, or the reasons why there is none, and everything else worth saying.</summary>
/// <param name="Value">The content, or null where there is an error.</param>
/// <param name="Diagnostics">All mistakes of the file, in its order.</param>
public sealed record SeedReading<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class;
