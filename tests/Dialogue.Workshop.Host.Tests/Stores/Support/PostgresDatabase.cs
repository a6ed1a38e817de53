using Dapper;
using Npgsql;

namespace Dialogue.Workshop.Host.Tests.Stores.Support;

/// <summary>A database for the tests of one class on the PostgreSQL of <c>DIALOGUE_TEST_POSTGRES</c>; gone when they are done.</summary>
public sealed class PostgresDatabase : IAsyncLifetime
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("DIALOGUE_TEST_POSTGRES");

    private readonly string _name = $"dialogue_{Guid.NewGuid():n}";

    /// <summary>Gets why tests with a PostgreSQL cannot run here, or null where they can.</summary>
    public static string? WhyNot { get; } = string.IsNullOrEmpty(Server)
        ? "There is no PostgreSQL here: DIALOGUE_TEST_POSTGRES names none. tests/postgres.sh starts one."
        : null;

    public string Place => new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ToString();

    public async Task InitializeAsync() => await OnServerAsync($"create database {_name}");

    public async Task DisposeAsync() => await OnServerAsync($"drop database if exists {_name} with (force)");

    /// <summary>Makes it as good as new for the next test, which is much faster than a new one.</summary>
    public async Task EmptyAsync()
    {
        await using NpgsqlConnection connection = await ConnectAsync();
        await connection.ExecuteAsync("drop schema public cascade; create schema public");
    }

    /// <summary>Opens a connection that has nothing to do with a store.</summary>
    public async Task<NpgsqlConnection> ConnectAsync()
    {
        NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(Place) { Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    private static async Task OnServerAsync(string statement)
    {
        if (WhyNot is null)
        {
            await using NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ToString());
            await connection.ExecuteAsync(statement);
        }
    }
}
