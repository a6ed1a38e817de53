namespace Dialogue.Tui.Pages;

/// <summary>A window's size, and what follows from it alone.</summary>
internal readonly record struct PageSize(int Width, int Height)
{
    public const int LeastWidth = 40;
    public const int LeastHeight = 12;

    private const int Measure = 80;
    private const int WideFrom = 100;
    private const int LowBelow = 18;
    private const int NarrowBelow = 80;

    public bool IsTooSmall => Width < LeastWidth || Height < LeastHeight;

    /// <summary>Gets whether there is room beside the text.</summary>
    public bool IsWide => Width >= WideFrom;

    public bool IsNarrow => Width < NarrowBelow;

    /// <summary>Gets whether rows are dear.</summary>
    public bool IsLow => Height < LowBelow;

    /// <summary>Gets the columns of a page without anything beside it; wider lines are hard to read.</summary>
    public int PageWidth => Math.Min(Width, Measure);

    /// <summary>Gets the columns of what stands beside the text.</summary>
    public int SideWidth => Math.Clamp(Width * 3 / 8, 38, 46);

    /// <summary>Gets the sentence that is shown instead of a page that does not fit.</summary>
    public string TooSmall =>
        $"This window is {Width} by {Height}; Dialogue needs {LeastWidth} by {LeastHeight}. Your conversation is kept. q leaves.";
}
