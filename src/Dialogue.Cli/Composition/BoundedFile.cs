namespace Dialogue.Cli.Composition;

/// <summary>Reads files that nobody has vouched for.</summary>
internal static class BoundedFile
{
    /// <summary>Reads a file, at most one byte more than a limit: enough for a reader to see that it is too large.</summary>
    public static byte[] Read(string path, int limit)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        // Pipes and the files of /proc do not know how long they are.
        long known = stream.CanSeek && stream.Length > 0 ? stream.Length : long.MaxValue;
        byte[] bytes = new byte[Math.Min(known, limit + 1L)];
        int length = stream.ReadAtLeast(bytes, bytes.Length, false);
        return length == bytes.Length ? bytes : bytes[..length];
    }
}
