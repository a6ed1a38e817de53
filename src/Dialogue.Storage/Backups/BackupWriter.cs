using Dialogue.Storage.Connections;

namespace Dialogue.Storage.Backups;

/// <summary>Writes a copy of a journal while others go on using it.</summary>
internal static class BackupWriter
{
    public static void Write(JournalConnection db, string path)
    {
        Claim(path);
        try
        {
            db["vacuum into $path"].Run(path);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>Makes the file, empty and for its owner alone; whoever comes second is refused.</summary>
    private static void Claim(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = FileModes.File;
        }

        try
        {
            using FileStream file = new(path, options);
        }
        catch (IOException wrong) when (File.Exists(path) || Directory.Exists(path))
        {
            throw new JournalException(JournalFault.AlreadyThere, path, wrong);
        }
        catch (Exception wrong) when (Faults.IsOfTheFile(wrong))
        {
            throw Faults.Of(wrong, path);
        }
    }
}
