namespace Dialogue.Workshop.Host.Stores.Sqlite;

/// <summary>Makes the file of a store: for its owner alone, since it knows who said what. On Windows the folder's own rules hold.</summary>
internal static class StoreFile
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the folder and an empty file where they are missing; the files that SQLite makes beside it get the same rights.</summary>
    public static void Make(string path)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        LocalDisk.Demand(path);
        FileStreamOptions options = new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite | FileShare.Delete };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Owner;
        }

        // An existing file is not opened: closing it would let go of the locks that this process holds on it.
        if (!Path.Exists(path))
        {
            new FileStream(path, options).Dispose();
        }
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder, Owner | UnixFileMode.UserExecute);
        }
    }
}
