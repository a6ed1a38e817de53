using System.Data.Common;
using Dialogue.Workshop.Host.Stores.Migrations;
using Dialogue.Workshop.Host.Stores.Postgres;
using Dialogue.Workshop.Host.Stores.Sqlite;

namespace Dialogue.Workshop.Host.Stores;

/// <summary>Chooses a store by where the rooms are to be kept.</summary>
internal static class RoomStores
{
    /// <summary>Gives the store at a place; nothing is opened yet.</summary>
    /// <param name="place">The path of a file, or how to reach a PostgreSQL, which names a host: <c>Host=...;Database=...</c>.</param>
    public static IRoomStore At(string place) => IsServer(place) ? new PostgresRoomStore(place) : new SqliteRoomStore(place);

    /// <summary>Gives the version of the tables that this program brings a place to.</summary>
    public static int NewestAt(string place) => (IsServer(place) ? MigrationScripts.Postgres : MigrationScripts.Sqlite).Newest;

    /// <summary>Says whether a place is a database server, which several hosts may share.</summary>
    /// <remarks>A path may hold an equals sign, but hardly begin with the word for a host and one.</remarks>
    public static bool IsServer(string place)
    {
        try
        {
            DbConnectionStringBuilder settings = new() { ConnectionString = place };
            return settings.ContainsKey("Host") || settings.ContainsKey("Server");
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
