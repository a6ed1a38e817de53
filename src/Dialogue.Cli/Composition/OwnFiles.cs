namespace Dialogue.Cli.Composition;

/// <summary>Writes files that are for their owner's eyes only: what somebody practised is nobody else's business.</summary>
internal static class OwnFiles
{
    private const UnixFileMode FolderMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode FileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a folder and those above it, where they are missing.</summary>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, FolderMode);
        }
    }

    /// <summary>Opens a file that is not there yet; an <see cref="IOException"/> where it is.</summary>
    public static FileStream Create(string path)
    {
        FileStreamOptions options = new() { Mode = System.IO.FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = FileMode;
        }

        return new FileStream(path, options);
    }

    /// <summary>Puts content in place of a file's; it changes whole or not at all. A link stays a link.</summary>
    public static void Replace(string path, byte[] content)
    {
        string target = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, true)!.FullName;
        MakeFolder(Path.GetDirectoryName(target)!);
        string draft = $"{target}.{Environment.ProcessId}.new";
        File.Delete(draft);
        try
        {
            using (FileStream file = Create(draft))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, target, true);
        }
        catch (IOException)
        {
            File.Delete(draft);
            throw;
        }
    }
}
