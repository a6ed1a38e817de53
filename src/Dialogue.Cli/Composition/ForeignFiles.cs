using Dialogue.Authoring.Foreign;

namespace Dialogue.Cli.Composition;

/// <summary>Reads the files of another program's story.</summary>
internal static class ForeignFiles
{
    private static readonly string[] TweeEndings = [".twee", ".tw", ".twee3", ".tw2", ".twee2"];

    /// <summary>Reads a file or, for Twee, the files of a folder and its folders but for links and what is hidden; gives false where there is nothing.</summary>
    public static bool TryRead(ForeignFormat format, string path, out IReadOnlyList<ForeignFile> files)
    {
        int limit = format == ForeignFormat.H5p ? ForeignImport.LargestPackage : ForeignImport.LargestFile;
        files = [];
        if (File.Exists(path))
        {
            files = [new ForeignFile(path, BoundedFile.Read(path, limit))];
        }
        else if (format == ForeignFormat.Twee && Directory.Exists(path))
        {
            EnumerationOptions options = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
            files =
            [
                .. Directory.EnumerateFiles(path, "*", options)
                    .Where(file => TweeEndings.Contains(Path.GetExtension(file).ToLowerInvariant()))
                    .Order(StringComparer.Ordinal)
                    .Select(file => new ForeignFile(file, BoundedFile.Read(file, limit))),
            ];
        }

        return files.Count > 0;
    }
}
