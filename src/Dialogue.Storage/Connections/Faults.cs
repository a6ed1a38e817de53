using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Dialogue.Storage.Connections;

/// <summary>Says what an exception of SQLite or of the file system means for a journal.</summary>
internal static class Faults
{
    private const int NoSpaceOnUnix = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int DiskFullOnWindows = 112;

    // SQLITE_IOERR_CORRUPTFS and SQLITE_IOERR_DATA, which the binding does not name.
    private const int WrongOnTheFileSystem = 8458;
    private const int WrongChecksum = 8202;

    /// <summary>Says whether an exception comes from the file or its surroundings, not from a mistake in the program.</summary>
    public static bool IsOfTheFile(Exception wrong) =>
        wrong is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException;

    /// <summary>Gives such an exception as a journal's.</summary>
    public static JournalException Of(Exception wrong, string path) => new(Fault(wrong), path, wrong);

    /// <summary>Gives what an exception says of a journal; null where it says nothing of one.</summary>
    public static JournalFault? FaultOf(Exception wrong) => wrong is JournalException known ? known.Fault : IsOfTheFile(wrong) ? Fault(wrong) : null;

    private static JournalFault Fault(Exception wrong) => wrong switch
    {
        SqliteException sqlite => Fault(sqlite.SqliteErrorCode, sqlite.SqliteExtendedErrorCode),
        InvalidDataException => JournalFault.Damaged,
        UnauthorizedAccessException => JournalFault.ReadOnly,
        _ => (wrong.HResult & 0xFFFF) switch
        {
            NoSpaceOnUnix or DiskFullOnWindows => JournalFault.Full,
            ReadOnlyFileSystem => JournalFault.ReadOnly,
            _ => JournalFault.CannotOpen,
        },
    };

    private static JournalFault Fault(int code, int extended) => (code, extended) switch
    {
        (_, SQLITE_READONLY_DBMOVED) => JournalFault.CannotOpen,
        (_, SQLITE_IOERR_SHORT_READ or WrongOnTheFileSystem or WrongChecksum) => JournalFault.Damaged,
        (SQLITE_READONLY, _) => JournalFault.ReadOnly,
        (SQLITE_FULL, _) => JournalFault.Full,
        (SQLITE_BUSY or SQLITE_LOCKED or SQLITE_PROTOCOL, _) => JournalFault.Locked,
        (SQLITE_NOTADB, _) => JournalFault.NotAJournal,
        (SQLITE_CANTOPEN or SQLITE_PERM or SQLITE_AUTH, _) => JournalFault.CannotOpen,
        (SQLITE_IOERR or SQLITE_NOMEM or SQLITE_NOLFS, _) => JournalFault.Disk,

        // Corrupt, and everything else: the statements are right, so a missing table or a broken rule is the file's.
        _ => JournalFault.Damaged,
    };
}
