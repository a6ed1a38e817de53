namespace Dialogue.Workshop.Host.Stores;

/// <summary>Why a store did not do what it was asked.</summary>
internal enum RoomStoreFault
{
    /// <summary>The write may or may not have happened: forget what is known of the room, read it anew and let the sender try again.</summary>
    OutcomeUnknown,

    /// <summary>Another node wrote, the room is gone, or a command was stored before; nothing was written. Read the room anew.</summary>
    Conflict,

    /// <summary>Another open room has this code; nothing was written. Take another code.</summary>
    CodeTaken,

    /// <summary>The disk is full; nothing was written.</summary>
    Full,

    /// <summary>The store cannot be reached, or was busy for too long; nothing was written.</summary>
    Unavailable,

    /// <summary>What is stored makes no sense, or is something else.</summary>
    Damaged,

    /// <summary>A newer version of the program brought the tables up to date.</summary>
    NewerSchema,

    /// <summary>The file would lie in a network or synchronised folder, where SQLite cannot keep it safe.</summary>
    NotALocalDisk,

    /// <summary>What was to be erased is gone from the tables, but traces may be left in the file: ask again.</summary>
    TracesLeft,
}
