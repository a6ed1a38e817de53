namespace Dialogue.Workshop.Host.Stores.Sqlite;

/// <summary>Says where a database may lie: SQLite's log needs memory that its users share, and nobody else who copies files about.</summary>
internal static class LocalDisk
{
    // What the platform does not count as a network: shares between a machine and its guests, and file systems over a connection.
    private static readonly string[] Shared =
    [
        "9p", "v9fs", "virtiofs", "vboxsf", "prl_fs", "vmhgfs", "fuse.vmhgfs-fuse", "fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "davfs", "afpfs", "webdav",
    ];

    private static readonly string[] Synchronised =
    [
        "Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "iCloudDrive", "Mobile Documents", "CloudStorage", "Nextcloud", "ownCloud",
    ];

    /// <summary>Throws where a file would lie in a network or synchronised folder; the folder must exist.</summary>
    public static void Demand(string path)
    {
        string folder = Path.GetDirectoryName(path)!;
        string real = new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder;
        if (IsSynchronised(folder) || IsSynchronised(real) || IsOnTheNetwork(real))
        {
            throw new RoomStoreException(RoomStoreFault.NotALocalDisk);
        }
    }

    /// <summary>Says whether a folder is one that a program copies to other machines.</summary>
    public static bool IsSynchronised(string folder) => folder.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
        .Any(part => Synchronised.Contains(part, StringComparer.OrdinalIgnoreCase) || part.StartsWith("OneDrive - ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Says whether a file system, by the name that the system gives it, is reached over a connection.</summary>
    public static bool IsShared(DriveType type, string format) => type == DriveType.Network || Shared.Contains(format, StringComparer.OrdinalIgnoreCase);

    private static bool IsOnTheNetwork(string folder)
    {
        if (OperatingSystem.IsWindows() && folder.StartsWith(@"\\", StringComparison.Ordinal))
        {
            return true;
        }

        try
        {
            DriveInfo drive = new(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : folder);
            return IsShared(drive.DriveType, drive.DriveFormat);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false; // What cannot be asked is tried: SQLite refuses where its log cannot be shared.
        }
    }
}
