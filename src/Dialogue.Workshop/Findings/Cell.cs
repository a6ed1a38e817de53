namespace Dialogue.Workshop.Findings;

/// <summary>How many people took an answer, as far as that may be told.</summary>
/// <param name="Count">The number, or null where it is withheld.</param>
/// <param name="Words">What is told where the number is withheld.</param>
public readonly record struct Cell(int? Count, CellWords Words);

/// <summary>What is told in the place of a number.</summary>
public enum CellWords
{
    /// <summary>Nothing.</summary>
    Untold,

    /// <summary>Some people or nobody; another answer has as many or more.</summary>
    SomeOrNone,

    /// <summary>More people than any other answer.</summary>
    Most,

    /// <summary>Fewer than five people, perhaps nobody.</summary>
    Few,
}
