namespace Dialogue.Cli.Composition;

/// <summary>Something that the program needs from its surroundings is not there; the message is written for the person.</summary>
internal sealed class EnvironmentException : Exception
{
    public EnvironmentException()
    {
    }

    public EnvironmentException(string message)
        : base(message)
    {
    }

    public EnvironmentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
