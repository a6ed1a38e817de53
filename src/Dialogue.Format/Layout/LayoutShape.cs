namespace Dialogue.Format.Layout;

/// <summary>How a JSON value of a known place is laid out.</summary>
internal sealed class LayoutShape
{
    /// <summary>A value of which nothing is known: as it stands, on one line where it fits.</summary>
    public static readonly LayoutShape Any = new();

    /// <summary>Gets the properties in their order; others follow in the order of the file.</summary>
    public string[] Order { get; init; } = [];

    /// <summary>Gets whether it stands on several lines even where one would do.</summary>
    public bool IsSpread { get; init; }

    /// <summary>Gets the shapes of some properties.</summary>
    public Dictionary<string, LayoutShape> Properties { get; init; } = [];

    /// <summary>Gets the shape of every other member: each entry of a list, or what an author's own names stand for.</summary>
    public LayoutShape? Each { get; init; }

    /// <summary>Gives the shape of a property.</summary>
    public LayoutShape Of(string property) => Properties.GetValueOrDefault(property) ?? Each ?? Any;
}
