using Dialogue.Cli.Composition;
using Dialogue.Cli.Surroundings;

namespace Dialogue.Cli.Commands.Workshops;

/// <summary>Runs the program that hosts workshops, with the folders of this one.</summary>
internal static class HostCall
{
    /// <summary>Gives the host's exit code, or this program's where it could not be started.</summary>
    public static int Run(Shared shared, IEnumerable<string> arguments)
    {
        if (new HostProgram(shared.Variable).Find() is not { } program)
        {
            shared.Talk.WriteLine("The program that hosts workshops, dialogue-host, is not beside this one. In a source tree, `dotnet build src/Dialogue.Workshop.Host` makes it.");
            return ExitCodes.Failed;
        }

        string[] all = [.. arguments, "--home", Path.Combine(shared.Folders.Data, "workshops"), "--scenarios", shared.Folders.Scenarios, "--seeds", shared.Folders.Seeds];
        if (HostProgram.Run(program, all) is { } code)
        {
            return code;
        }

        shared.Talk.WriteLine($"{SafeText.Whole(program)} could not be started.");
        return ExitCodes.Failed;
    }
}
