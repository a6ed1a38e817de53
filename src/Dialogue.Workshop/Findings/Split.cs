using Dialogue.Core.Values;

namespace Dialogue.Workshop.Findings;

/// <summary>How people were divided over the answers to a question, told so that nobody is exposed.</summary>
/// <param name="People">How many people answered; null where there were fewer than five.</param>
/// <param name="Cells">How many took each answer, in the order of the answers.</param>
public sealed record Split(int? People, ValueArray<Cell> Cells)
{
    /// <summary>Gets how many of them raised a hand instead of voting with a device.</summary>
    public int Hands { get; init; }

    /// <summary>Gets whether all numbers are those of the nearest five.</summary>
    public bool IsRounded { get; init; }

    /// <summary>Gets how divided they were, from 0 (of one mind) to 1 (every answer the same); null where numbers are withheld.</summary>
    public double? Division { get; init; }

    /// <summary>Gets whether numbers are told at all.</summary>
    public bool HasNumbers => People is not null && Cells.Any(static cell => cell.Count is not null);
}
