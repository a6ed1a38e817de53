using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Dialogue.Workshop.Host.Stores.Postgres;

/// <summary>Reads <c>postgres://user:password@server:port/database</c>, the form that people know.</summary>
internal static class PostgresUrl
{
    /// <summary>Gives the connection string that means the same; anything else stays as it is.</summary>
    /// <remarks>A password is better left out and given in <c>PGPASSWORD</c> or <c>~/.pgpass</c>, where nobody sees it in a list of programs.</remarks>
    [SuppressMessage("Design", "CA1054", Justification = "It is what somebody typed, and mostly no address at all.")]
    public static string ToConnectionString(string place)
    {
        if (!place.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) && !place.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
        {
            return place;
        }

        if (!Uri.TryCreate(place, UriKind.Absolute, out Uri? url) || url.Host.Length == 0)
        {
            throw new HostFault(2, "A database is named like postgres://user@server/database.");
        }

        string[] user = url.UserInfo.Split(':', 2);
        NpgsqlConnectionStringBuilder settings = new() { Host = url.Host, Database = Uri.UnescapeDataString(url.AbsolutePath.TrimStart('/')) };
        if (url.Port > 0)
        {
            settings.Port = url.Port;
        }

        if (user[0].Length > 0)
        {
            settings.Username = Uri.UnescapeDataString(user[0]);
        }

        if (user.Length > 1)
        {
            settings.Password = Uri.UnescapeDataString(user[1]);
        }

        return settings.ToString();
    }
}
