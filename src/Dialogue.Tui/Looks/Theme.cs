using System.Collections.Immutable;
using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Looks;

/// <summary>How each named style looks. No meaning rests on a look alone: a word is always beside it.</summary>
internal sealed class Theme
{
    private readonly ImmutableArray<Attribute> _styles;

    private Theme(string name, ImmutableArray<Attribute> styles, Attribute selected, bool usesPalette)
    {
        Name = name;
        _styles = styles;
        Selected = selected;
        UsesPalette = usesPalette;
    }

    public string Name { get; }

    /// <summary>Gets how the marked item looks.</summary>
    public Attribute Selected { get; }

    /// <summary>Gets whether the colours are the terminal's own sixteen, not fixed ones.</summary>
    public bool UsesPalette { get; }

    /// <summary>Gets how a style looks.</summary>
    public Attribute this[Style style] => _styles[(int)style];

    public static Theme Make(string name, Func<Style, Attribute> look, Attribute selected, bool usesPalette = false) =>
        new(name, [.. Enum.GetValues<Style>().Select(look)], selected, usesPalette);
}
