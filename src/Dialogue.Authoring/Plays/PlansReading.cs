using System.Collections.Immutable;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Plays;

/// <summary>What reading a file of plays gave.</summary>
/// <param name="Plays">The plays that could be read, in the order of the file.</param>
/// <param name="Diagnostics">What could not be read, in the order of the file.</param>
public sealed record PlansReading(ValueArray<PlayPlan> Plays, ImmutableArray<Diagnostic> Diagnostics);
