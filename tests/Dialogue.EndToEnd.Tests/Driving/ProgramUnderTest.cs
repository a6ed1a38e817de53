using Dialogue.Testing.Terminals;

namespace Dialogue.EndToEnd.Tests.Driving;

/// <summary>Knows which program is tested: the one that DIALOGUE_PROGRAM names, else the one built beside these tests.</summary>
internal static class ProgramUnderTest
{
    /// <summary>Is the name of the variable that names the program; .ci/run sets it to the published one.</summary>
    public const string Variable = "DIALOGUE_PROGRAM";

    /// <summary>Is the full path of the program, whether it exists or not.</summary>
    public static string Path { get; } = Named is { } named ? System.IO.Path.GetFullPath(named) : Built;

    /// <summary>Says why the program cannot be tested here; null where it can, or where a program was named and must be there.</summary>
    public static string? WhyNot => PseudoTerminal.WhyNotHere
        ?? (Named is null && !File.Exists(Built) ? "The program is not built here; build src/Dialogue.Cli or set " + Variable + "." : null);

    private static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : null;

    // artifacts/bin/Dialogue.EndToEnd.Tests/debug/ and artifacts/bin/Dialogue.Cli/debug/dialogue
    private static string Built
    {
        get
        {
            DirectoryInfo here = new(AppContext.BaseDirectory.TrimEnd(System.IO.Path.DirectorySeparatorChar));
            return System.IO.Path.Combine(here.Parent!.Parent!.FullName, "Dialogue.Cli", here.Name, "dialogue");
        }
    }
}
