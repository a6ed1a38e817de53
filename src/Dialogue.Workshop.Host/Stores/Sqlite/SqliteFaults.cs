using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Dialogue.Workshop.Host.Stores.Sqlite;

/// <summary>Says what an exception of SQLite or of the file system means for a store.</summary>
internal static class SqliteFaults
{
    private const int NoSpaceOnUnix = 28;
    private const int DiskFullOnWindows = 112;

    /// <summary>Says whether an exception comes from the file or its surroundings, not from a mistake in the program.</summary>
    public static bool IsOfTheFile(Exception wrong) => wrong is SqliteException or IOException or UnauthorizedAccessException;

    /// <summary>Gives such an exception as a store's.</summary>
    /// <param name="wrong">The exception.</param>
    /// <param name="committing">Whether it came while a write was made durable.</param>
    public static RoomStoreException Of(Exception wrong, bool committing = false) => new(
        wrong is SqliteException sqlite ? Fault(sqlite, committing) : FaultOfFile(wrong), wrong);

    private static RoomStoreFault FaultOfFile(Exception wrong) =>
        (wrong.HResult & 0xFFFF) is NoSpaceOnUnix or DiskFullOnWindows ? RoomStoreFault.Full : RoomStoreFault.Unavailable;

    private static RoomStoreFault Fault(SqliteException wrong, bool committing) => (wrong.SqliteErrorCode, wrong.SqliteExtendedErrorCode) switch
    {
        // The name of the columns is all that SQLite says of the index.
        (SQLITE_CONSTRAINT, SQLITE_CONSTRAINT_UNIQUE) when wrong.Message.Contains("room.code", StringComparison.Ordinal) => RoomStoreFault.CodeTaken,
        (SQLITE_CONSTRAINT, SQLITE_CONSTRAINT_UNIQUE or SQLITE_CONSTRAINT_PRIMARYKEY) => RoomStoreFault.Conflict,
        (SQLITE_FULL, _) => RoomStoreFault.Full,

        // The change may lie in the log whole, to be found when the file is next opened after a fall of the machine.
        (SQLITE_IOERR, _) when committing => RoomStoreFault.OutcomeUnknown,
        (_, SQLITE_IOERR_SHORT_READ) => RoomStoreFault.Damaged,
        (SQLITE_BUSY or SQLITE_LOCKED or SQLITE_PROTOCOL or SQLITE_CANTOPEN or SQLITE_PERM or SQLITE_AUTH or SQLITE_READONLY, _) => RoomStoreFault.Unavailable,
        (SQLITE_IOERR or SQLITE_NOMEM or SQLITE_NOLFS, _) => RoomStoreFault.Unavailable,

        // Not a database, corrupt, and everything else: the statements are right, so a missing table is the file's fault.
        _ => RoomStoreFault.Damaged,
    };
}
