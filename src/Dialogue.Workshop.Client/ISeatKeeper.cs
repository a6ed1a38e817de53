namespace Dialogue.Workshop.Client;

/// <summary>Keeps the token by which somebody comes back to their seat, on their own machine.</summary>
public interface ISeatKeeper
{
    /// <summary>Keeps it, in place of the one before. Must be durable when it returns: the host knows only this one from the next visit on.</summary>
    void Keep(KeptSeat seat);

    /// <summary>Forgets it.</summary>
    void Forget(string roomId);
}

/// <summary>A seat that can be come back to.</summary>
/// <param name="RoomId">Which room.</param>
/// <param name="Resume">The token.</param>
/// <param name="Code">The code that was typed to join.</param>
/// <param name="Hosts">The hosts of the room.</param>
public sealed record KeptSeat(string RoomId, string Resume, string Code, IReadOnlyList<string> Hosts);
