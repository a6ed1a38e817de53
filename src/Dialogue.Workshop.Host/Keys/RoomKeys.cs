namespace Dialogue.Workshop.Host.Keys;

/// <summary>What a facilitator needs to steer a room; it is nowhere else but in a file that only they can read.</summary>
/// <param name="Room">The room's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Code">The join code it was made with.</param>
/// <param name="Key">The facilitator's key.</param>
/// <param name="ScreenKey">The projector's key.</param>
/// <param name="Address">Where the host is reached.</param>
internal sealed record RoomKeys(string Room, string Title, string Code, string Key, string ScreenKey, string Address);
