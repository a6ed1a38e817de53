namespace Dialogue.Storage.Connections;

/// <summary>Who may read a journal: its owner. On Windows the folder's own rules hold.</summary>
internal static class FileModes
{
    public const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode Folder = File | UnixFileMode.UserExecute;

    /// <summary>Makes a folder, with those above it, where it is missing.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else if (!Directory.Exists(path))
        {
            Directory.CreateDirectory(path, Folder);
        }
    }

    /// <summary>Makes an empty file for its owner alone, where there is none: the system says why not better than SQLite does.</summary>
    public static void MakeFile(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite | FileShare.Delete };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = File;
        }

        if (!Path.Exists(path))
        {
            new FileStream(path, options).Dispose();
        }
    }

    /// <summary>Takes everybody else's rights from a file; the files that SQLite makes beside it get the same.</summary>
    public static void Tidy(string path)
    {
        if (OperatingSystem.IsWindows() || !System.IO.File.Exists(path) || System.IO.File.GetUnixFileMode(path) == File)
        {
            return;
        }

        try
        {
            System.IO.File.SetUnixFileMode(path, File);
        }
        catch (UnauthorizedAccessException)
        {
            // Somebody else's file that may be read all the same; it stays as its owner wants it.
        }
    }
}
