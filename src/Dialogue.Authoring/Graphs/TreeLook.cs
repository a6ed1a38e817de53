namespace Dialogue.Authoring.Graphs;

/// <summary>How a tree is drawn.</summary>
/// <param name="Width">How many cells a row has, 40 at least.</param>
/// <param name="Ascii">Whether only plain characters are safe.</param>
/// <param name="Colour">Whether outcomes are coloured.</param>
public sealed record TreeLook(int Width, bool Ascii, bool Colour)
{
    /// <summary>For files and pipes.</summary>
    public static TreeLook Plain { get; } = new(100, false, false);

    internal string Branch => Ascii ? "|-" : "├─";

    internal string LastBranch => Ascii ? "`-" : "└─";

    internal string Trunk => Ascii ? "| " : "│ ";

    internal string Arrow => Ascii ? "->" : "→";

    internal string Cut => Ascii ? "..." : "…";
}
