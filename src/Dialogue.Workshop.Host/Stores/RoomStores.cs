using Dialogue.Workshop.Host.Stores.Sqlite;

namespace Dialogue.Workshop.Host.Stores;

/// <summary>Chooses a store by where the rooms are to be kept.</summary>
internal static class RoomStores
{
    /// <summary>Gives the store at a place; nothing is opened yet.</summary>
    /// <param name="place">The path of a file.</param>
    public static IRoomStore At(string place) => new SqliteRoomStore(place);
}
