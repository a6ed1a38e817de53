namespace Dialogue.Cli;

/// <summary>The exit codes; scripts may rely on them (<c>dialogue help exit-codes</c>).</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Something was found, or could not be done.</summary>
    public const int Failed = 1;

    /// <summary>The command or the configuration is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Stored work cannot be read, or is of a newer version.</summary>
    public const int Unreadable = 3;

    /// <summary>Interrupted by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
