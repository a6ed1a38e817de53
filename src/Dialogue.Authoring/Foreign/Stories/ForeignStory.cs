using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.Stories;

/// <summary>A story of another program in the words that all of them share, with the places that everything comes from.</summary>
/// <param name="Title">Its title, or empty.</param>
/// <param name="At">Where it stands.</param>
internal sealed record ForeignStory(string Title, Place At)
{
    /// <summary>Gets or sets the name of the passage that it starts with.</summary>
    public string Start { get; set; } = string.Empty;

    /// <summary>Gets the passages, in their order.</summary>
    public List<ForeignPassage> Passages { get; } = [];

    /// <summary>Gets what variables hold before the first passage.</summary>
    public List<ForeignSet> Initial { get; } = [];
}
