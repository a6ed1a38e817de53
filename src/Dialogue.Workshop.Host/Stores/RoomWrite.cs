namespace Dialogue.Workshop.Host.Stores;

/// <summary>What a decision writes.</summary>
/// <param name="Events">Events that follow what is in the log, without a gap; none where nothing happened.</param>
/// <param name="Row">The room's row where it changed, or null. The first write of a room must bring it.</param>
internal sealed record RoomWrite(IReadOnlyList<StoredEvent> Events, RoomRow? Row)
{
    /// <summary>Gets what a decision writes that changes nothing.</summary>
    public static RoomWrite Nothing { get; } = new([], null);

    /// <summary>Gets a value indicating whether there is nothing to write.</summary>
    public bool IsNothing => Events.Count == 0 && Row is null;
}
