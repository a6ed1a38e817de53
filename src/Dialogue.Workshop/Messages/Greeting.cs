namespace Dialogue.Workshop.Messages;

/// <summary>What a client says first.</summary>
/// <param name="Proto">The version of the protocol that it speaks.</param>
/// <param name="Client">Which program, such as <c>dialogue 0.1.0</c>; for the log.</param>
/// <param name="Lang">The language of its user, such as <c>en</c>.</param>
public sealed record Greeting(int Proto, string Client, string Lang)
{
    /// <summary>Gets what else it can do; unknown words mean nothing.</summary>
    public IReadOnlyList<string> Caps { get; init; } = [];
}

/// <summary>What a host answers first.</summary>
/// <param name="Proto">The version that is spoken.</param>
/// <param name="ServerTime">The host's time in UTC, to show deadlines by.</param>
/// <param name="LargestMessage">The most bytes of one message.</param>
/// <param name="LongestReason">The most graphemes of a reason.</param>
public sealed record Welcome(int Proto, DateTimeOffset ServerTime, int LargestMessage, int LongestReason)
{
    /// <summary>Gets the addresses of all hosts of the same rooms, for when this one is gone; may be none.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];
}
