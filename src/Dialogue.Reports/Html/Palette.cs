namespace Dialogue.Reports.Html;

/// <summary>The colours of a page, as <c>#rrggbb</c>. A test holds every pair that meets to its contrast.</summary>
/// <param name="Page">What everything stands on.</param>
/// <param name="Panel">What the player's own lines stand on.</param>
/// <param name="Text">Words.</param>
/// <param name="Quiet">Words that may be passed over: notes, labels.</param>
/// <param name="You">The player's name, and links.</param>
/// <param name="Better">A better line.</param>
/// <param name="Mark">Bars, and the edge of the player's lines.</param>
/// <param name="Scale">The line that a bar lies on.</param>
internal sealed record Palette(string Page, string Panel, string Text, string Quiet, string You, string Better, string Mark, string Scale)
{
    public static Palette Light { get; } = new("#fdfcfa", "#f2f0ea", "#1d1c1a", "#4b4843", "#1b3f66", "#1f4d33", "#2f6296", "#6a665f");

    public static Palette Dark { get; } = new("#17181b", "#212327", "#ebe8e2", "#bdb9b1", "#abcdf2", "#a3d9b4", "#79add9", "#918d86");

    /// <summary>Gives the colours as variables of a style sheet.</summary>
    public string Variables =>
        $"--page:{Page};--panel:{Panel};--text:{Text};--quiet:{Quiet};--you:{You};--better:{Better};--mark:{Mark};--scale:{Scale}";
}
