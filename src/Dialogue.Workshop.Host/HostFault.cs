using System.Diagnostics.CodeAnalysis;

namespace Dialogue.Workshop.Host;

/// <summary>Says that the host cannot do what it was started for; the message is a sentence for whoever started it.</summary>
/// <param name="exitCode">The exit code that fits: 2 for a mistake in how it was started, otherwise 1.</param>
/// <param name="message">What happened and what to do.</param>
[SuppressMessage("Design", "CA1032", Justification = "Without a sentence there is nothing to tell.")]
[SuppressMessage("Naming", "CA1710", Justification = "It is thrown once and caught once.")]
internal sealed class HostFault(int exitCode, string message) : Exception(message)
{
    /// <summary>Gets the exit code that fits.</summary>
    public int ExitCode { get; } = exitCode;
}
