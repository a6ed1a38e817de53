using System.Collections.Immutable;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Seeds;

/// <summary>What reading a seed file gave: a value, or the reasons why there is none.</summary>
/// <param name="Value">The value, or null where there is an error.</param>
/// <param name="Diagnostics">All mistakes of the file, in its order.</param>
/// <typeparam name="T">What the file holds.</typeparam>
public sealed record SeedReading<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class;
