using Npgsql;

namespace Dialogue.Workshop.Host.Stores.Postgres;

/// <summary>How a node talks to PostgreSQL, whatever else the operator's connection string says.</summary>
internal static class PostgresSettings
{
    /// <summary>The most connections that one node opens.</summary>
    public const int MostConnections = 20;

    // A frozen node holds a room for no longer than three seconds, and one whose machine is gone for little more. Others wait for ten.
    private const string Session =
        "-c idle_in_transaction_session_timeout=3000 -c lock_timeout=10000 -c synchronous_commit=on"
        + " -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3";

    /// <summary>Gives the source of all connections of a store.</summary>
    /// <param name="connectionString">What the operator wrote; options in it come after ours and so prevail.</param>
    public static NpgsqlDataSource Source(string connectionString)
    {
        NpgsqlConnectionStringBuilder settings = new(connectionString)
        {
            ApplicationName = "dialogue-host",
            KeepAlive = 10, // a listening connection would not notice otherwise that nobody is at the other end
            Timeout = 5,
            CommandTimeout = 15,
            MaxAutoPrepare = 20,
            AutoPrepareMinUsages = 2,
            Enlist = false,
        };
        if (settings.Host is not ['/' or '@', ..])
        {
            // A socket of this machine knows no such thing, and refuses.
            (settings.TcpKeepAlive, settings.TcpKeepAliveTime, settings.TcpKeepAliveInterval) = (true, 5, 2);
        }

        settings.MaxPoolSize = Math.Min(settings.MaxPoolSize, MostConnections);
        settings.MinPoolSize = Math.Min(settings.MinPoolSize, settings.MaxPoolSize);
        settings.Options = $"{Session} {settings.Options}".TrimEnd();
        return NpgsqlDataSource.Create(settings);
    }
}
