using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Testing;

/// <summary>Finds the test plays that a person means: a file of plays, the plays beside a scenario, or those of a folder.</summary>
internal static class PlaysFiles
{
    public const string Ending = ".plays";

    /// <summary>Adds what a path or an id means; gives false where there is nothing by that name.</summary>
    public static bool AddTo(List<string> files, string path, ScenarioShelf shelf)
    {
        if (Directory.Exists(path))
        {
            EnumerationOptions options = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
            files.AddRange(Directory.EnumerateFiles(path, "*" + Ending, options).Order(StringComparer.Ordinal));
            return true;
        }

        string? file = File.Exists(path) ? path : shelf.Find(path);
        if (file is null)
        {
            return false;
        }

        files.Add(Path.ChangeExtension(file, Ending));
        return true;
    }

    /// <summary>Gives the scenario that a file of plays stands beside.</summary>
    public static string ScenarioOf(string plays) => Path.ChangeExtension(plays, ".json");
}
