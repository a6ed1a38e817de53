using System.Collections.Immutable;
using Dialogue.Authoring.Plays;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Cli.Testing;

/// <summary>What the plays of one scenario showed.</summary>
/// <param name="Plays">The file of the plays.</param>
/// <param name="Scenario">The scenario's file.</param>
/// <param name="Outcomes">How each play went.</param>
/// <param name="Unread">The lines that could not be read.</param>
/// <param name="Coverage">Which choices were taken; null where only some plays were played.</param>
internal sealed record TestedFile(string Plays, string Scenario, IReadOnlyList<PlayOutcome> Outcomes, ImmutableArray<Diagnostic> Unread, PlayCoverage? Coverage)
{
    /// <summary>Gets whether every line could be read and every play went as it says.</summary>
    public bool IsPassed => Unread.IsEmpty && Outcomes.All(outcome => outcome.IsPassed);

    /// <summary>Gets everything that is wrong in the file of the plays, in its order.</summary>
    public ImmutableArray<Diagnostic> Failures =>
        [.. Unread.Concat(Outcomes.Select(outcome => outcome.Failure).OfType<Diagnostic>()).OrderBy(each => each.Span)];
}
