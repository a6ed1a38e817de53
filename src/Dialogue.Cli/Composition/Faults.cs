namespace Dialogue.Cli.Composition;

/// <summary>Says in plain words why the surroundings did not let something happen.</summary>
internal static class Faults
{
    /// <summary>Says whether an exception comes from files, pipes and their permissions rather than from a mistake in the program.</summary>
    public static bool IsOfFiles(Exception wrong) => wrong is IOException or UnauthorizedAccessException;

    /// <summary>Gives the reason as the end of a sentence.</summary>
    public static string Reason(Exception wrong) => wrong switch
    {
        UnauthorizedAccessException => "permission is missing",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        PathTooLongException => "its path is too long",
        _ => SafeText.Line(wrong.Message).TrimEnd('.'),
    };
}
