using Dialogue.Storage.Connections;
using Dialogue.Storage.Migrations;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Backups;

/// <summary>Puts a backup in the place of a journal, also while other programs have that open.</summary>
internal static class Restorer
{
    public static RestoreOutcome Restore(JournalLocation location, string backup, DateTimeOffset at)
    {
        if (backup == location.File)
        {
            throw new JournalException(JournalFault.SameFile, backup);
        }

        using JournalConnection source = OpenBackup(backup);
        FileModes.MakeFolder(location.Folder);
        string? aside = null;
        JournalConnection? sound = OpenSound(location);
        if (sound is null)
        {
            aside = DamagedFile.MoveAside(location.File, at);
        }

        using JournalConnection live = sound ?? JournalConnection.Open(location, MigrationRunner.Current);
        source.CopyOver(live);
        MigrationRunner.Current.Bring(live, location.File);
        return new RestoreOutcome(live["select count(*) from playthrough"].First(row => row.Count(0)), aside);
    }

    private static JournalConnection OpenBackup(string backup)
    {
        if (!File.Exists(backup))
        {
            throw new JournalException(JournalFault.CannotOpen, backup);
        }

        JournalConnection? source = null;
        try
        {
            source = JournalConnection.Connect(SourceOf(backup), SqliteOpenMode.ReadOnly);
            BackupCheck.Look(source, backup);
            return source;
        }
        catch (Exception wrong)
        {
            source?.Dispose();
            if (Faults.IsOfTheFile(wrong))
            {
                throw Faults.Of(wrong, backup);
            }

            throw;
        }
    }

    // A copy that somebody made by hand may have its changes beside it; any other file is read without touching what is around it.
    private static string SourceOf(string backup) => new FileInfo(backup + "-wal") is { Exists: true, Length: > 0 }
        ? backup
        : $"file:{(OperatingSystem.IsWindows() ? "/" : string.Empty)}{Escaped(backup)}?immutable=1";

    private static string Escaped(string path) => path
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("?", "%3F", StringComparison.Ordinal)
        .Replace("#", "%23", StringComparison.Ordinal)
        .Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Opens a journal that is as it must be; null where it is damaged.</summary>
    private static JournalConnection? OpenSound(JournalLocation location)
    {
        try
        {
            JournalConnection live = JournalConnection.Open(location, MigrationRunner.Current);
            try
            {
                BackupCheck.MustBeSound(live, location.File);
                return live;
            }
            catch
            {
                live.CloseUntouched();
                throw;
            }
        }
        catch (Exception wrong) when (Faults.FaultOf(wrong) is JournalFault.Damaged or JournalFault.NotAJournal)
        {
            return null;
        }
    }
}
