namespace Dialogue.Format.Diagnostics;

/// <summary>How far a diagnostic about the space of all conversations is proven.</summary>
public enum Proof
{
    /// <summary>It holds for every possible conversation.</summary>
    Exact,

    /// <summary>It holds within the part that the budget allowed to be searched.</summary>
    Bounded,
}
