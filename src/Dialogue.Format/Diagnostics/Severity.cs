namespace Dialogue.Format.Diagnostics;

/// <summary>How much a diagnostic matters; ordered.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>The file works, but probably not as it was meant.</summary>
    Warning,

    /// <summary>The file cannot be played.</summary>
    Error,
}

/// <summary>The words by which outputs name severities.</summary>
public static class SeverityNames
{
    /// <summary>Gives the word: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
