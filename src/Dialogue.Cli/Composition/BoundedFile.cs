namespace Dialogue.Cli.Composition;

/// <summary>Reads files that nobody has vouched for.</summary>
internal static class BoundedFile
{
    /// <summary>Reads a file, at most one byte more than a limit: enough for a reader to see that it is too large.</summary>
    public static byte[] Read(string path, int limit)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        byte[] bytes = new byte[stream.CanSeek ? Math.Min(stream.Length, limit + 1L) : limit + 1L];
        int length = stream.ReadAtLeast(bytes, bytes.Length, false);
        return length == bytes.Length ? bytes : bytes[..length];
    }
}
