using System.Collections.Immutable;

namespace Dialogue.Testing.Terminals;

/// <summary>Says what to start on a pseudo-terminal and how large that terminal is.</summary>
/// <param name="Program">The full path of an executable file.</param>
/// <param name="Arguments">The arguments after the program's name.</param>
public sealed record TerminalLaunch(string Program, params ImmutableArray<string> Arguments)
{
    /// <summary>Is the width in cells, 80 where nothing else is said.</summary>
    public int Columns { get; init; } = 80;

    /// <summary>Is the height in cells, 24 where nothing else is said.</summary>
    public int Rows { get; init; } = 24;

    /// <summary>Is the whole environment of the program; nothing is inherited.</summary>
    public ImmutableSortedDictionary<string, string> Environment { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Is the folder that the program starts in; the folder of the starting process where it is null.</summary>
    public string? Folder { get; init; }

    /// <summary>Is the background colour that the terminal reports when it is asked.</summary>
    public string Background { get; init; } = "rgb:0000/0000/0000";
}
