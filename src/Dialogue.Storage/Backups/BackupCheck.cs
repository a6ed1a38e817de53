using Dialogue.Storage.Connections;
using Dialogue.Storage.Migrations;
using Dialogue.Storage.Reading;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Backups;

/// <summary>Looks at a file before it takes the place of a journal. What is wrong with it throws.</summary>
internal static class BackupCheck
{
    private const string SelectTables =
        "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_schema where name not like 'sqlite_stat%' order by type, name";

    private const int PageSize = 4096;

    /// <summary>Checks that a file is a sound journal with exactly the tables of its version.</summary>
    public static void Look(JournalConnection backup, string path)
    {
        backup.Script("pragma cell_size_check = on; pragma trusted_schema = off;");
        int version = MigrationRunner.Current.VersionOf(backup, path);
        if (version == 0 || backup["pragma page_size"].First(row => row.Integer(0)) != PageSize)
        {
            throw new JournalException(JournalFault.NotAJournal, path);
        }

        if (!TablesOf(backup).SequenceEqual(TablesAt(version)))
        {
            throw new JournalException(JournalFault.Damaged, path);
        }

        MustBeSound(backup, path);
    }

    /// <summary>Throws where not all pages, indexes, rules and references of a journal are as they must be, or where something in it makes no sense.</summary>
    public static void MustBeSound(JournalConnection db, string path)
    {
        if (db["pragma integrity_check(1)"].All(row => row.Text(0)) is not ["ok"] || db["pragma foreign_key_check"].All(row => row.Text(0)) is not [])
        {
            throw new JournalException(JournalFault.Damaged, path);
        }

        WholeReader.ReadEverything(db);
    }

    private static List<string> TablesOf(JournalConnection db) => db[SelectTables].All(row => row.Text(0));

    private static List<string> TablesAt(int version)
    {
        using JournalConnection fresh = JournalConnection.Connect(":memory:", SqliteOpenMode.Memory);
        MigrationRunner.Current.UpTo(version).Bring(fresh, ":memory:");
        return TablesOf(fresh);
    }
}
