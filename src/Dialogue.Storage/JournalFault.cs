namespace Dialogue.Storage;

/// <summary>Why a journal cannot be used.</summary>
public enum JournalFault
{
    /// <summary>The file or its folder may only be read.</summary>
    ReadOnly,

    /// <summary>The disk is full.</summary>
    Full,

    /// <summary>Another program was using it for longer than was waited.</summary>
    Locked,

    /// <summary>A newer version of the program wrote it.</summary>
    Newer,

    /// <summary>Its content makes no sense.</summary>
    Damaged,

    /// <summary>It is something else.</summary>
    NotAJournal,

    /// <summary>It is not there, or something stands in its way.</summary>
    CannotOpen,

    /// <summary>The disk did not do what it was asked.</summary>
    Disk,

    /// <summary>What was asked for was forgotten, but another program is reading, so traces may be left in the files until it is asked again.</summary>
    TracesLeft,

    /// <summary>There is a file already where a new one was to be made.</summary>
    AlreadyThere,

    /// <summary>A journal was to be brought back from itself.</summary>
    SameFile,
}
