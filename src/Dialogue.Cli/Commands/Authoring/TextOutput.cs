using System.CommandLine;
using System.Text;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary>Where a command puts the text that it made: standard output, or a file that is written whole or not at all.</summary>
internal static class TextOutput
{
    /// <summary>Makes the option that names a file.</summary>
    public static Option<string?> File() => new("--output", "-o") { Description = "A file to write; without, standard output.", HelpName = "FILE" };

    /// <summary>Makes the option that allows a file to be replaced.</summary>
    public static Option<bool> Force() => new("--force") { Description = "Replaces a file that is there already." };

    /// <summary>Writes a text and gives the exit code.</summary>
    public static int Write(Shared shared, string text, string? file, bool force)
    {
        if (file is null)
        {
            shared.Output.Write(text);
            return ExitCodes.Done;
        }

        string shown = SafeText.Whole(Path.GetFullPath(file));
        if (!WholeFile.Write(file, Encoding.UTF8.GetBytes(text), force))
        {
            shared.Talk.WriteLine($"{shown} is there already; it was left as it is. Name another file, or add --force.");
            return ExitCodes.Failed;
        }

        shared.Output.WriteLine(shown);
        return ExitCodes.Done;
    }
}
