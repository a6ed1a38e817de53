using Dialogue.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Forgetting;

/// <summary>Makes the files hold what the tables hold, and nothing that they held before.</summary>
internal static class Scrubber
{
    /// <summary>Empties the file of changes, writes the journal anew, and empties it again. Another program's reading is waited for, then this throws.</summary>
    public static void Scrub(JournalConnection db, string path)
    {
        try
        {
            Empty(db, path);
            db.Script("vacuum");
            Empty(db, path);
        }
        catch (SqliteException wrong) when (Faults.Of(wrong, path).Fault == JournalFault.Locked)
        {
            throw new JournalException(JournalFault.TracesLeft, path, wrong);
        }
    }

    private static void Empty(JournalConnection db, string path)
    {
        if (db["pragma wal_checkpoint(truncate)"].First(row => row.Flag(0)))
        {
            throw new JournalException(JournalFault.TracesLeft, path);
        }
    }
}
