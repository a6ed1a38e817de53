using System.Globalization;

namespace Dialogue.Format.Diagnostics;

/// <summary>A part of a file as editors count it: lines and columns from 1, columns in UTF-16 units, the end exclusive.</summary>
/// <param name="Line">The line it starts on.</param>
/// <param name="Column">The column it starts at.</param>
/// <param name="EndLine">The line it ends on.</param>
/// <param name="EndColumn">The column after its last character.</param>
public readonly record struct SourceSpan(int Line, int Column, int EndLine, int EndColumn) : IComparable<SourceSpan>
{
    /// <summary>The very start of a file.</summary>
    public static SourceSpan Start { get; } = new(1, 1, 1, 1);

    /// <summary>Compares by start, then by end.</summary>
    public int CompareTo(SourceSpan other) =>
        (Line, Column, EndLine, EndColumn).CompareTo((other.Line, other.Column, other.EndLine, other.EndColumn));

    /// <summary>Gives the start as <c>line:column</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
