namespace Dialogue.Cli.Composition;

/// <summary>Writes files that anybody may read: each is there whole, or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file; an <see cref="IOException"/> where it is there and may not be written over.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content, bool over)
    {
        string target = over && new FileInfo(path).LinkTarget is not null ? File.ResolveLinkTarget(path, true)!.FullName : path;
        string draft = $"{target}.{Environment.ProcessId}.new";
        File.Delete(draft);
        try
        {
            using (FileStream file = new(draft, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(content);
            }

            File.Move(draft, target, over);
        }
        catch (Exception wrong) when (Faults.IsOfFiles(wrong))
        {
            File.Delete(draft);
            throw;
        }
    }
}
