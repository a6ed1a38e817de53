namespace Dialogue.Presentation.Screens;

/// <summary>What a piece of text is, by name; a theme says how that looks, and no meaning rests on the look alone.</summary>
public enum Style
{
    /// <summary>Ordinary words.</summary>
    Normal,

    /// <summary>Words that carry the page: titles, names of sections.</summary>
    Strong,

    /// <summary>Words that may be passed over: times, counts, labels.</summary>
    Quiet,

    /// <summary>The name of somebody who speaks.</summary>
    Name,

    /// <summary>The player's own name and words.</summary>
    You,

    /// <summary>What the narrator tells.</summary>
    Narration,

    /// <summary>Something rose.</summary>
    Rose,

    /// <summary>Something slipped.</summary>
    Slipped,

    /// <summary>A better line, a thing to carry away.</summary>
    Better,

    /// <summary>A key to press.</summary>
    Key,

    /// <summary>A place that matched a search.</summary>
    Match,

    /// <summary>Something went wrong.</summary>
    Problem,
}
