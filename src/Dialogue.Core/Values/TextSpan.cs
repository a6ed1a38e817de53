namespace Dialogue.Core.Values;

/// <summary>A part of a string, in UTF-16 code units.</summary>
/// <param name="Start">Where it starts, from 0.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Gets where it ends (exclusive).</summary>
    public int End => Start + Length;

    /// <summary>Gives the least span that covers two.</summary>
    public static TextSpan Covering(TextSpan first, TextSpan last) => new(first.Start, last.End - first.Start);
}
