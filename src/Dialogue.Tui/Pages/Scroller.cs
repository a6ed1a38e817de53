namespace Dialogue.Tui.Pages;

/// <summary>How far a piece of text is scrolled.</summary>
internal sealed class Scroller
{
    /// <summary>Gets the first row in view.</summary>
    public int Top { get; private set; }

    public int Rows { get; private set; }

    public int Height { get; private set; }

    public int Last => Math.Max(0, Rows - Height);

    public bool IsAtEnd => Top >= Last;

    /// <summary>Takes in another length of text or height of the window; what was at the end stays there where <paramref name="keepsEnd"/> says so.</summary>
    public void Fit(int rows, int height, bool keepsEnd = false)
    {
        bool wasAtEnd = keepsEnd && IsAtEnd;
        Rows = rows;
        Height = height;
        To(wasAtEnd ? Last : Top);
    }

    /// <summary>Scrolls to a row; clamped.</summary>
    public void To(int top) => Top = Math.Clamp(top, 0, Last);

    public void By(int rows) => To(Top + rows);

    /// <summary>Scrolls on by a window less one row, so that the last row read is still seen.</summary>
    public void Page(int direction) => By(direction * Math.Max(1, Height - 1));

    public bool Shows(int first, int last) => first >= Top && last < Top + Height;

    /// <summary>Scrolls as little as shows these rows; the rows before the first ones come with them where there is room.</summary>
    public void Reveal(int first, int last)
    {
        if (last >= Top + Height)
        {
            To(last - Height + 1);
        }

        if (first < Top)
        {
            To(last < Height ? 0 : first);
        }
    }
}
