using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Surroundings;

/// <summary>Where things are: the library beside the program, settings and files of the person where their system keeps such things.</summary>
/// <param name="variable">Reads an environment variable.</param>
internal sealed class Folders(Func<string, string?> variable)
{
    private const string Name = "dialogue";

    private string? _data;

    /// <summary>Gets the folder of the conversations.</summary>
    public string Scenarios => Given("DIALOGUE_SCENARIOS") ?? Path.Combine(AppContext.BaseDirectory, "scenarios");

    /// <summary>Gets the folder of moves, rubric, curriculum and personas.</summary>
    public string Seeds => Given("DIALOGUE_SEEDS") ?? Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>Gets the folder of the settings: <c>$XDG_CONFIG_HOME/dialogue</c>, else <c>~/.config/dialogue</c>; <c>%APPDATA%</c> on Windows.</summary>
    public string Config => Given("DIALOGUE_CONFIG") ?? (OperatingSystem.IsWindows()
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), Name)
        : Xdg("XDG_CONFIG_HOME", ".config"));

    /// <summary>Gets the folder of practice; <c>--data</c> wins over <c>DIALOGUE_DATA</c>, so ask for it once the command line is read.</summary>
    public string Data => _data ?? Given("DIALOGUE_DATA") ?? (OperatingSystem.IsWindows()
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), Name, "data")
        : Xdg("XDG_DATA_HOME", ".local", "share"));

    /// <summary>Gets the folder of saved texts.</summary>
    public string Texts => TextFolder.In(Data);

    /// <summary>Gets the folder of the log that a crash leaves.</summary>
    public string State => OperatingSystem.IsWindows()
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), Name)
        : Xdg("XDG_STATE_HOME", ".local", "state");

    /// <summary>Gets the settings file.</summary>
    public string SettingsFile => Path.Combine(Config, "settings.json");

    // Also where the folder is not there yet: an empty answer would make the paths relative to wherever somebody stands.
    private string Home => Given("HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);

    /// <summary>Keeps practice in a folder that was named for this run.</summary>
    public void UseData(string folder) => _data = Path.GetFullPath(folder);

    private string? Given(string name) => variable(name) is { Length: > 0 } value ? value : null;

    // A relative path in an XDG variable is to be ignored, as its specification says.
    private string Xdg(string name, params string[] fallback)
    {
        string? given = Given(name);
        string root = given is not null && Path.IsPathRooted(given)
            ? given
            : Path.Combine([Home, .. fallback]);
        return Path.Combine(root, Name);
    }
}
