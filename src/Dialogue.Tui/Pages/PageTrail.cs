using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Pages;

/// <summary>Remembers how far each page on the way here was scrolled, so that coming back finds the same place.</summary>
internal sealed class PageTrail
{
    private readonly List<((PlaceKind Place, string Title) Page, int Top)> _trail = [];

    /// <summary>Says whether a screen is another page than the last one entered.</summary>
    public bool IsElsewhere(Screen screen) => _trail.Count == 0 || _trail[^1].Page != KeyOf(screen);

    /// <summary>Goes to a page: gives how far it was scrolled where it lies on the way here, else null.</summary>
    /// <param name="screen">The page.</param>
    /// <param name="top">How far the page that is left is scrolled.</param>
    public int? Enter(Screen screen, int top)
    {
        if (_trail.Count > 0)
        {
            _trail[^1] = (_trail[^1].Page, top);
        }

        int at = _trail.FindIndex(step => step.Page == KeyOf(screen));
        if (at < 0)
        {
            _trail.Add((KeyOf(screen), 0));
            return null;
        }

        _trail.RemoveRange(at + 1, _trail.Count - at - 1);
        return _trail[at].Top;
    }

    private static (PlaceKind Place, string Title) KeyOf(Screen screen) => (screen.Place, screen.Title);
}
