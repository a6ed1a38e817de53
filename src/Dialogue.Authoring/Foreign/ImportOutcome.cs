using System.Collections.Immutable;
using Dialogue.Format.Diagnostics.Output;

namespace Dialogue.Authoring.Foreign;

/// <summary>What taking a story over gave: a draft, or the reasons why there is none, and what did not come along.</summary>
/// <param name="Draft">The draft, or null where there is none.</param>
/// <param name="Losses">What did not come along, for each file that was read, in its order.</param>
/// <param name="Stories">The names of the stories to choose from, where the file holds several and none was chosen; else empty.</param>
public sealed record ImportOutcome(ForeignDraft? Draft, ImmutableArray<FileDiagnostics> Losses, ImmutableArray<string> Stories);
