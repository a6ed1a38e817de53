using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.Stories;

/// <summary>A piece of a story that links lead to: a passage, a knot, a screen.</summary>
/// <param name="Name">The name that links use.</param>
/// <param name="At">Where it stands.</param>
internal sealed record ForeignPassage(string Name, Place At)
{
    /// <summary>Gets what stands in it, in order.</summary>
    public List<ForeignPart> Parts { get; } = [];

    /// <summary>Gets or sets the title to show, where it differs from the name.</summary>
    public string? Title { get; set; }
}
