using Dialogue.Core.Values;

namespace Dialogue.Core.Characters;

/// <summary>A manner of being that colours the draw of a character: which levels, ages, details and habits may come out.</summary>
/// <remarks>An empty list allows everything. Each list is drawn from uniformly and independently of the others.</remarks>
/// <param name="Id">The name of its file in <c>seeds/personas</c>.</param>
/// <param name="About">One phrase for people who cast.</param>
public sealed record Persona(string Id, string About)
{
    /// <summary>Gets the levels of patience that may be drawn.</summary>
    public ValueArray<TraitLevel> Patience { get; init; }

    /// <summary>Gets the levels of warmth that may be drawn.</summary>
    public ValueArray<TraitLevel> Warmth { get; init; }

    /// <summary>Gets the levels of directness that may be drawn.</summary>
    public ValueArray<TraitLevel> Directness { get; init; }

    /// <summary>Gets the ages that may be drawn.</summary>
    public ValueArray<AgeBand> Ages { get; init; }

    /// <summary>Gets the habits of writing that may be drawn.</summary>
    public ValueArray<WritingQuirk> Quirks { get; init; }

    /// <summary>Gets small true things that fit any role, such as <c>four years in the job</c>.</summary>
    public ValueArray<string> Details { get; init; }
}
