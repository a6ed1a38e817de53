using System.Collections.Immutable;

namespace Dialogue.Format.Diagnostics.Output;

/// <summary>The diagnostics of one file.</summary>
/// <param name="File">Its path, as it is shown.</param>
/// <param name="Diagnostics">What is wrong with it, in its order.</param>
public sealed record FileDiagnostics(string File, ImmutableArray<Diagnostic> Diagnostics);
