namespace Dialogue.Authoring.Foreign;

/// <summary>A format of other programs that stories can be taken over from.</summary>
public enum ForeignFormat
{
    /// <summary>Twee 3, the text form of Twine stories: <c>twee</c>.</summary>
    Twee,

    /// <summary>The HTML that Twine 2 publishes or archives: <c>twine</c>.</summary>
    Twine,

    /// <summary>An H5P Branching Scenario, its <c>content.json</c> or its package: <c>h5p</c>.</summary>
    H5p,

    /// <summary>An ink story, its source or what the compiler makes of it: <c>ink</c>.</summary>
    Ink,
}
