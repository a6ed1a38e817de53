namespace Dialogue.Cli.Surroundings;

/// <summary>Finds programs by their names, in the folders of <c>PATH</c> alone: a file beside a scenario is not run because it is called like an editor.</summary>
/// <param name="variable">Reads an environment variable.</param>
internal sealed class ProgramPath(Func<string, string?> variable)
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    // A folder that is named from where somebody stands could be anybody's.
    private IEnumerable<string> Folders => (variable("PATH") ?? string.Empty).Split(Path.PathSeparator).Where(Path.IsPathFullyQualified);

    /// <summary>Gives the full path of a program, or null where there is none of that name; a full path stays as it is.</summary>
    public string? Find(string name) => Path.IsPathFullyQualified(name)
        ? Endings(name).FirstOrDefault(IsProgram)
        : Path.GetFileName(name) != name ? null : Folders.SelectMany(folder => Endings(Path.Combine(folder, name))).FirstOrDefault(IsProgram);

    private static IEnumerable<string> Endings(string path) =>
        OperatingSystem.IsWindows() ? [path, path + ".exe", path + ".cmd", path + ".bat"] : [path];

    private static bool IsProgram(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Executable) != 0);
}
