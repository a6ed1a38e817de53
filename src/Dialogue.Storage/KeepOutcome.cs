namespace Dialogue.Storage;

/// <summary>What keeping a playthrough did.</summary>
public enum KeepOutcome
{
    /// <summary>There was nothing to keep, or all of it was kept already.</summary>
    Nothing,

    /// <summary>What was new is kept.</summary>
    Kept,

    /// <summary>Somebody else went on with the same playthrough, so this one is kept whole under a name of its own from now on.</summary>
    Forked,
}
