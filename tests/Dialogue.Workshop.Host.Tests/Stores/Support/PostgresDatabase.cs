using Dapper;
using Npgsql;

namespace Dialogue.Workshop.Host.Tests.Stores.Support;

/// <summary>A database of its own on the PostgreSQL of <c>DIALOGUE_TEST_POSTGRES</c>, gone when it is disposed of.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("DIALOGUE_TEST_POSTGRES");

    private readonly string _name = $"dialogue_{Guid.NewGuid():n}";

    /// <summary>Gets why tests with a PostgreSQL cannot run here, or null where they can.</summary>
    public static string? WhyNot { get; } = string.IsNullOrEmpty(Server)
        ? "There is no PostgreSQL here: DIALOGUE_TEST_POSTGRES names none. tests/postgres.sh starts one."
        : null;

    public string Place => new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ToString();

    public static async Task<PostgresDatabase> CreateAsync()
    {
        PostgresDatabase database = new();
        await OnServerAsync($"create database {database._name}");
        return database;
    }

    /// <summary>Opens a connection that has nothing to do with a store.</summary>
    public async Task<NpgsqlConnection> ConnectAsync()
    {
        NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(Place) { Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync() => await OnServerAsync($"drop database if exists {_name} with (force)");

    private static async Task OnServerAsync(string statement)
    {
        await using NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ToString());
        await connection.ExecuteAsync(statement);
    }
}
