using System.Collections.Immutable;

namespace Dialogue.EndToEnd.Tests.Driving;

/// <summary>Is the window that the program is opened in.</summary>
internal sealed record Window
{
    /// <summary>Is the width in cells.</summary>
    public int Columns { get; init; } = 80;

    /// <summary>Is the height in cells.</summary>
    public int Rows { get; init; } = 24;

    /// <summary>Tells whether a shell with job control is opened first, from which the program is to be started by its name.</summary>
    public bool Shell { get; init; }

    /// <summary>Holds variables beside the usual ones.</summary>
    public ImmutableDictionary<string, string> Variables { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Gives the same window with a variable set.</summary>
    public Window With(string name, string value) => this with { Variables = Variables.SetItem(name, value) };
}
