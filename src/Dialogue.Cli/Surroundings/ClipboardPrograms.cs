using System.Runtime.InteropServices;

namespace Dialogue.Cli.Surroundings;

/// <summary>Finds the programs through which this desktop's clipboard can be reached, best first.</summary>
/// <param name="variable">Reads an environment variable.</param>
/// <param name="system">The operating system.</param>
internal sealed class ClipboardPrograms(Func<string, string?> variable, OSPlatform system)
{
    private readonly ProgramPath _path = new(variable);

    /// <summary>Gives the programs that would serve here, installed or not.</summary>
    public IEnumerable<ClipboardProgram> Candidates()
    {
        // At the far end of a remote line these reach a clipboard that nobody looks at.
        bool isRemote = Has("SSH_CONNECTION") || Has("SSH_TTY");
        if (system == OSPlatform.Windows)
        {
            return isRemote ? [] : [new("clip.exe") { TakesOnlyAscii = true }];
        }

        List<ClipboardProgram> programs = [];
        if (system == OSPlatform.OSX && !isRemote)
        {
            programs.Add(new("pbcopy") { Locale = "en_US.UTF-8" });
        }

        if (Has("WAYLAND_DISPLAY"))
        {
            programs.Add(new("wl-copy"));
        }

        if (Has("DISPLAY"))
        {
            programs.Add(new("xclip", "-selection", "clipboard"));
            programs.Add(new("xsel", "-ib"));
        }

        return programs;
    }

    /// <summary>Gives those that are installed, with their full paths.</summary>
    public IEnumerable<ClipboardProgram> Installed() =>
        Candidates().Select(program => program with { File = _path.Find(program.File) ?? string.Empty }).Where(program => program.File.Length > 0);

    private bool Has(string name) => variable(name) is { Length: > 0 };
}
