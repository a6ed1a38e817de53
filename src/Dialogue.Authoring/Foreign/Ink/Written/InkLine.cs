using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.Ink.Written;

/// <summary>What a line of ink is.</summary>
internal enum InkLineKind
{
    Text,
    Knot,
    Stitch,
    Choice,
    Gather,
    Logic,
    Declaration,
    Block,
}

/// <summary>A line of ink without its comments and without the signs that say what it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">What stands in it.</param>
/// <param name="Level">How deep a choice or a gather is, from 1; else 0.</param>
/// <param name="Label">The name of a knot, a stitch, a choice or a gather; empty where it has none.</param>
/// <param name="IsSticky">Whether a choice can be taken again.</param>
internal sealed record InkLine(InkLineKind Kind, SourceSlice Words, int Level = 0, string Label = "", bool IsSticky = false)
{
    public Place At => Words.At(0, Words.Text.Length);
}
