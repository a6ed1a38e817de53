namespace Dialogue.Conventions.Tests;

/// <summary>The project's files as they lie on disk, without what builds leave behind.</summary>
internal static class Repository
{
    private static readonly string[] LeftBehind = [".git", "artifacts", "bin", "obj", "TestResults", "__mismatch__", "node_modules", ".vs", ".idea"];

    public static string Root { get; } = FindRoot();

    public static IEnumerable<SourceFile> Files(string folder, string pattern) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Intersect(LeftBehind).Any())
        .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path))));

    private static string FindRoot()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Dialogue.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new InvalidOperationException("No Dialogue.sln above the tests.");
    }
}

/// <summary>A file's path from the root, with slashes, and its text.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public int Lines => Text.Length == 0 ? 0 : Text.AsSpan().TrimEnd('\n').Count('\n') + 1;
}
