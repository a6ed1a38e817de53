using Dialogue.Cli.Composition;
using Dialogue.Format.Scenarios;

namespace Dialogue.Cli.Previews;

/// <summary>What a look at a file gave.</summary>
internal abstract record FileLook
{
    private FileLook()
    {
    }

    /// <summary>Gets whether it is worth looking again in a moment: editors empty, remove or lock a file while they save it.</summary>
    public virtual bool IsDoubtful => true;

    /// <summary>Looks at a file; of a very large one, no more than shows that it is too large.</summary>
    public static FileLook At(string path)
    {
        try
        {
            byte[] bytes = BoundedFile.Read(path, ScenarioReader.LargestFile);
            return bytes.Length == 0 ? new Empty() : new Content(bytes, File.GetLastWriteTimeUtc(path));
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Gone();
        }
        catch (Exception wrong) when (Faults.IsOfFiles(wrong))
        {
            return new Unreadable(Faults.Reason(wrong));
        }
    }

    /// <summary>It has content.</summary>
    /// <param name="Bytes">The content.</param>
    /// <param name="Saved">When it was saved, in UTC.</param>
    internal sealed record Content(byte[] Bytes, DateTime Saved) : FileLook
    {
        /// <summary>Gets whether it breaks off before the end that every scenario has: half of it may not be written yet.</summary>
        public override bool IsDoubtful => !Bytes.AsSpan().TrimEnd(" \t\r\n"u8).EndsWith("}"u8);

        public bool Equals(Content? other) => other is not null && Saved == other.Saved && Bytes.AsSpan().SequenceEqual(other.Bytes);

        public override int GetHashCode() => HashCode.Combine(Saved, Bytes.Length);
    }

    /// <summary>It is not there.</summary>
    internal sealed record Gone : FileLook;

    /// <summary>It is empty.</summary>
    internal sealed record Empty : FileLook;

    /// <summary>It cannot be read now.</summary>
    /// <param name="Reason">Why, as the end of a sentence.</param>
    internal sealed record Unreadable(string Reason) : FileLook;
}
