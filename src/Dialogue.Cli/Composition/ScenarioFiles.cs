namespace Dialogue.Cli.Composition;

/// <summary>Finds the scenario files that a person means by a path.</summary>
internal static class ScenarioFiles
{
    /// <summary>Adds a file, or the files of a folder and its folders but for links and what is hidden; gives false where there is nothing by that name.</summary>
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

        EnumerationOptions options = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        files.AddRange(Directory.EnumerateFiles(path, "*.json", options).Where(IsScenario).Order(StringComparer.Ordinal));
        return true;
    }

    /// <summary>Says whether a file is one of the seeds, by where it stands: moves, rubric, curriculum, personas and debriefings are no scenarios.</summary>
    public static bool IsSeed(string file) => Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))) is "seeds" or "personas" or "debriefs";

    // Schemas and translations (id.language.json) stand in the same folders.
    private static bool IsScenario(string file) => !Path.GetFileNameWithoutExtension(file).Contains('.', StringComparison.Ordinal);
}
