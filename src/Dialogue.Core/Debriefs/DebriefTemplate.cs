using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Debriefs;

/// <summary>A way to lead a group's talk after a conversation. Made from a file of <c>seeds/debriefs</c>.</summary>
/// <param name="Id">The name of its file.</param>
/// <param name="Title">Its name.</param>
/// <param name="Source">Where it comes from, in one sentence.</param>
/// <param name="Choose">When to choose it.</param>
/// <param name="Suits">The lengths of workshops in minutes for which it is taken where nobody chooses: 30, 60 or 90.</param>
/// <param name="Phases">Its phases in order, at least one; their shares make 100.</param>
public sealed record DebriefTemplate(string Id, string Title, string Source, string Choose, ValueArray<int> Suits, ValueArray<DebriefPhase> Phases)
{
    /// <summary>The role that stands in the texts of a template for whoever the conversation is mainly with: <c>{other}</c>, <c>{other.their}</c>.</summary>
    public static RoleKey Other { get; } = new("other");
}
