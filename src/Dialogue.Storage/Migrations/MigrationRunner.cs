using System.Globalization;
using Dialogue.Storage.Connections;

namespace Dialogue.Storage.Migrations;

/// <summary>Brings the tables of a journal up to date, one version after another.</summary>
/// <param name="scripts">The scripts; the first one leads to version 1.</param>
internal sealed class MigrationRunner(IReadOnlyList<MigrationScript> scripts)
{
    /// <summary>What every journal is marked with, so that nothing else is taken for one: <c>dlgj</c>.</summary>
    public const int ApplicationId = 0x646C676A;

    /// <summary>Gets the runner of this version of the program.</summary>
    public static MigrationRunner Current { get; } = new([MigrationScript.Embedded("0001-journal.sql")]);

    /// <summary>Gets the version that this program writes.</summary>
    public int Newest => scripts.Count;

    /// <summary>Gives a runner that stops at an earlier version.</summary>
    public MigrationRunner UpTo(int version) => new([.. scripts.Take(version)]);

    /// <summary>Gives the version of a journal; 0 where the file is empty.</summary>
    /// <param name="connection">A connection to the file.</param>
    /// <param name="path">Its path, to name it where it is something else or newer, which throws.</param>
    public int VersionOf(JournalConnection connection, string path)
    {
        long application = connection["pragma application_id"].First(row => row.Integer(0));
        long version = connection["pragma user_version"].First(row => row.Integer(0));
        return (application, version) switch
        {
            (ApplicationId, > 0) when version <= Newest => (int)version,
            (ApplicationId, > 0) => throw new JournalException(JournalFault.Newer, path),
            (0, 0) when connection["select count(*) from sqlite_schema"].First(row => row.Integer(0)) == 0 => 0,
            _ => throw new JournalException(JournalFault.NotAJournal, path),
        };
    }

    /// <summary>Does what is due, each version in a transaction of its own. Where nothing is due, two numbers are read and no more.</summary>
    public void Bring(JournalConnection connection, string path)
    {
        for (int version = Look(); version < Newest; version = Look())
        {
            if (version == 0)
            {
                // Before anything is in the file: every later change then waits for the disk once, not four times.
                connection.Script("pragma journal_mode = wal");
            }

            // Another program may have started at the same time, so the version is read again when nobody else can write.
            connection.InTransaction(() => Step(connection, VersionOf(connection, path)));
        }

        // At one moment: between the two numbers another program may have made a journal of an empty file.
        int Look() => connection.AtOneMoment(() => VersionOf(connection, path));
    }

    private int Step(JournalConnection connection, int version)
    {
        if (version < Newest)
        {
            version++;
            connection.Script(scripts[version - 1].Read());
            connection.Script(string.Create(
                CultureInfo.InvariantCulture, $"pragma application_id = {ApplicationId}; pragma user_version = {version};"));
        }

        return version;
    }
}
