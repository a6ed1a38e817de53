namespace Dialogue.Workshop.Host;

/// <summary>What a host was told when it was started.</summary>
internal sealed record HostOptions
{
    /// <summary>The port unless told otherwise.</summary>
    public const int UsualPort = 7380;

    /// <summary>The days after which closed workshops lose names, tokens and notes unless told otherwise.</summary>
    public const int UsualRetention = 30;

    /// <summary>Gets the folder of the rooms, keys and certificate.</summary>
    public required string Home { get; init; }

    /// <summary>Gets where rooms are stored: a file, or <c>postgres://...</c>.</summary>
    public required string Store { get; init; }

    /// <summary>Gets the folder of the conversations.</summary>
    public required string Scenarios { get; init; }

    /// <summary>Gets the folder of moves, rubric and personas.</summary>
    public required string Seeds { get; init; }

    /// <summary>Gets the port; 0 takes a free one.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>Gets whether other machines may connect, not only this one.</summary>
    public bool Lan { get; init; }

    /// <summary>Gets whether connections are encrypted.</summary>
    public bool Tls { get; init; }

    /// <summary>Gets the address that people are told, where it is not one of this machine's; empty where it is.</summary>
    public string PublicUrl { get; init; } = string.Empty;

    /// <summary>Gets the addresses of all hosts of the same rooms, for clients to move to.</summary>
    public IReadOnlyList<string> Peers { get; init; } = [];

    /// <summary>Gets the days after which closed workshops lose names, tokens and notes; they do at each start of the host.</summary>
    public int RetentionDays { get; init; } = UsualRetention;

    /// <summary>Gets whether several hosts share the store.</summary>
    public bool IsShared => Stores.RoomStores.IsServer(Store);
}
