namespace Dialogue.Authoring.Compiled;

/// <summary>How a beat goes on.</summary>
internal enum BeatKind : byte
{
    /// <summary>It asks.</summary>
    Choices,

    /// <summary>It goes on by itself.</summary>
    Ways,

    /// <summary>It ends the story.</summary>
    Ending,
}
