namespace Dialogue.Cli.Surroundings;

/// <summary>What became of a text that was to be copied.</summary>
internal enum CopyOutcome
{
    /// <summary>Nobody took it.</summary>
    Failed,

    /// <summary>The terminal was asked to take it; terminals do not answer.</summary>
    Offered,

    /// <summary>A program of the desktop took it.</summary>
    Copied,
}
