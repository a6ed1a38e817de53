namespace Dialogue.Cli;

/// <summary>The version that the build gave.</summary>
internal static class ProgramVersion
{
    public static string Text => typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
