namespace Dialogue.Authoring.States;

/// <summary>What happens next in a state.</summary>
internal enum StateKind : byte
{
    /// <summary>The search stopped before it looked.</summary>
    NotSearched,

    /// <summary>The cast is being drawn: a trait that this beat meets. Not counted as a state.</summary>
    Draw,

    /// <summary>At least one choice is open.</summary>
    Decision,

    /// <summary>No choice is open, and saying nothing leads on.</summary>
    Silence,

    /// <summary>It goes on by itself.</summary>
    Way,

    /// <summary>The story ends.</summary>
    Ending,

    /// <summary>Nothing is open and no way leads on.</summary>
    Stuck,
}
