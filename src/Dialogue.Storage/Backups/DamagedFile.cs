using System.Globalization;

namespace Dialogue.Storage.Backups;

/// <summary>Keeps a damaged journal: somebody may still save something from it.</summary>
internal static class DamagedFile
{
    // What lies beside the journal goes first: left behind, SQLite would take it for a part of the new one.
    private static readonly string[] Parts = ["-wal", "-shm", "-journal", string.Empty];

    /// <summary>Moves a journal with all its files to a name that says when, and gives that.</summary>
    public static string MoveAside(string path, DateTimeOffset at)
    {
        string wanted = string.Create(CultureInfo.InvariantCulture, $"{path}.damaged-{at:yyyyMMdd-HHmmss}");
        string aside = wanted;
        for (int i = 2; Parts.Any(part => File.Exists(aside + part)); i++)
        {
            aside = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{i}");
        }

        foreach (string part in Parts)
        {
            if (File.Exists(path + part))
            {
                File.Move(path + part, aside + part);
            }
        }

        return aside;
    }
}
