namespace Dialogue.Cli.Composition;

/// <summary>Writes files that an author asked for: whole or not at all, and over nothing that nobody gave up.</summary>
internal static class WholeFile
{
    /// <summary>Puts content into a file and gives false where there is one already that may not be replaced. A replaced file keeps its permissions, and a link stays a link.</summary>
    /// <param name="path">Where; missing folders are made.</param>
    /// <param name="content">All of it.</param>
    /// <param name="force">Whether a file that is there may be replaced.</param>
    public static bool Write(string path, ReadOnlySpan<byte> content, bool force)
    {
        string target = TargetOf(Path.GetFullPath(path));
        if (Directory.Exists(target))
        {
            throw new IOException($"{SafeText.Whole(target)} is a folder");
        }

        bool isThere = File.Exists(target);
        if (isThere && !force)
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        string draft = $"{target}.{Environment.ProcessId}.new";
        try
        {
            WriteDraft(draft, content);
            if (isThere && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
            }

            return Place(draft, target, force);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void WriteDraft(string draft, ReadOnlySpan<byte> content)
    {
        File.Delete(draft);
        using FileStream file = new(draft, FileMode.CreateNew, FileAccess.Write);
        file.Write(content);
    }

    // Somebody may have made the file since it was looked for; without force it stays theirs.
    private static bool Place(string draft, string target, bool force)
    {
        try
        {
            File.Move(draft, target, force);
            return true;
        }
        catch (IOException) when (!force && File.Exists(target))
        {
            return false;
        }
    }

    private static string TargetOf(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, true)!.FullName;
}
