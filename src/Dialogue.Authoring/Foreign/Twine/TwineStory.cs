using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.Twine;

/// <summary>A story of Twine before its passages are read.</summary>
/// <param name="Name">Its title.</param>
/// <param name="At">Where it stands.</param>
internal sealed record TwineStory(string Name, Place At)
{
    /// <summary>Gets or sets the name of its story format, such as <c>Harlowe</c>; empty where nothing is said.</summary>
    public string Format { get; set; } = string.Empty;

    /// <summary>Gets or sets the name of its first passage, or null where nothing is said.</summary>
    public string? Start { get; set; }

    public List<TwinePassage> Passages { get; } = [];
}
