using System.Runtime.InteropServices;
using Dialogue.Cli.Surroundings;

namespace Dialogue.Cli.Tests.Surroundings;

public sealed class ClipboardProgramsTests
{
    [Theory]
    [InlineData("LINUX", "", "")]
    [InlineData("LINUX", "DISPLAY", "xclip xsel")]
    [InlineData("LINUX", "WAYLAND_DISPLAY DISPLAY", "wl-copy xclip xsel")]
    [InlineData("LINUX", "DISPLAY SSH_CONNECTION", "xclip xsel")]
    [InlineData("OSX", "", "pbcopy")]
    [InlineData("OSX", "SSH_TTY", "")]
    [InlineData("WINDOWS", "DISPLAY", "clip.exe")]
    [InlineData("WINDOWS", "SSH_CONNECTION", "")]
    public void The_desktop_in_front_of_the_person_is_the_one_that_counts(string system, string variables, string programs)
    {
        string[] set = variables.Split(' ');
        ClipboardPrograms found = new(name => set.Contains(name) ? "x" : null, OSPlatform.Create(system));

        Assert.Equal(programs, string.Join(' ', found.Candidates().Select(program => program.File)));
    }
}
