using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.Twine;

/// <summary>A passage of Twine as it was written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Body">What stands in it.</param>
/// <param name="At">Where its name stands.</param>
internal sealed record TwinePassage(string Name, IReadOnlyList<string> Tags, SourceSlice Body, Place At);
