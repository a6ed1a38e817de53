namespace Dialogue.Cli.Composition;

/// <summary>Finds the scenario files that a person means by a path.</summary>
internal static class ScenarioFiles
{
    /// <summary>Adds a file, or the scenario files of a folder and its folders; gives false where there is nothing by that name.</summary>
    public static bool AddTo(List<string> files, string path)
    {
        if (File.Exists(path))
        {
            files.Add(path);
            return true;
        }

        if (!Directory.Exists(path))
        {
            return false;
        }

        EnumerationOptions options = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        files.AddRange(Directory.EnumerateFiles(path, "*.json", options).Where(IsScenario).Order(StringComparer.Ordinal));
        return true;
    }

    // Schemas and translations (id.language.json) stand in the same folders.
    private static bool IsScenario(string file) => !Path.GetFileNameWithoutExtension(file).Contains('.', StringComparison.Ordinal);
}
