using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dialogue.Testing.Terminals;

/// <summary>Is an empty home folder for one program in one test, with an environment that leads nowhere else.</summary>
public sealed class TerminalHome : IDisposable
{
    /// <summary>Makes the folder.</summary>
    public TerminalHome()
    {
        Folder = Directory.CreateTempSubdirectory("dialogue-home-").FullName;
        Environment = ImmutableSortedDictionary<string, string>.Empty
            .Add("PATH", "/usr/local/bin:/usr/bin:/bin")
            .Add("TERM", "xterm-256color")
            .Add("LANG", "C.UTF-8")
            .Add("HOME", Folder)
            .Add("XDG_CONFIG_HOME", Path.Combine(Folder, ".config"))
            .Add("XDG_DATA_HOME", Path.Combine(Folder, ".local", "share"))
            .Add("XDG_STATE_HOME", Path.Combine(Folder, ".local", "state"))
            .Add("XDG_CACHE_HOME", Path.Combine(Folder, ".cache"))
            .Add("DOTNET_ROOT", RuntimeRoot());
    }

    /// <summary>Is the full path of the folder.</summary>
    public string Folder { get; }

    /// <summary>Is an environment in which everything personal lies in the folder.</summary>
    public ImmutableSortedDictionary<string, string> Environment { get; }

    /// <summary>Writes a file into the folder and gives its full path.</summary>
    public string Write(string name, string content)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    // A program that is not published ahead of time finds its runtime where this process has its own: ROOT/shared/NAME/VERSION/.
    private static string RuntimeRoot() => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
}
