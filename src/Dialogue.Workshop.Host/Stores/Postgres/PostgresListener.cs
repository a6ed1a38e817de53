using Npgsql;

namespace Dialogue.Workshop.Host.Stores.Postgres;

/// <summary>Hears which rooms were written to, on a connection of its own that it opens again where it breaks. Used by one caller at a time.</summary>
/// <param name="source">Gives the connection.</param>
/// <param name="isOurs">Says whether this node itself told it, by the process of the server that served the connection.</param>
internal sealed class PostgresListener(NpgsqlDataSource source, Predicate<int> isOurs) : IAsyncDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly HashSet<string> _heard = [];
    private NpgsqlConnection? _connection;
    private TimeSpan _pause = FirstPause;

    /// <summary>Waits until something is heard and gives the rooms; none where the connection broke, or nobody but this node wrote.</summary>
    public async Task<IReadOnlyList<string>> NextAsync(CancellationToken stop)
    {
        try
        {
            _connection ??= await ListenAsync(stop);
            await _connection.WaitAsync(stop);
        }
        catch (Exception wrong) when (PostgresFaults.IsOfTheServer(wrong))
        {
            await HangUpAsync();
            await Task.Delay(_pause, stop);
            _pause = TimeSpan.FromTicks(Math.Min(_pause.Ticks * 2, LongestPause.Ticks));
        }

        string[] heard = [.. _heard];
        _heard.Clear();
        return heard;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await HangUpAsync();

    private async Task<NpgsqlConnection> ListenAsync(CancellationToken stop)
    {
        NpgsqlConnection connection = await source.OpenConnectionAsync(stop);
        try
        {
            connection.Notification += (_, told) =>
            {
                if (!isOurs(told.PID))
                {
                    _heard.Add(told.Payload);
                }
            };
            await using NpgsqlCommand listen = new($"listen {PostgresCommands.Channel}", connection);
            await listen.ExecuteNonQueryAsync(stop);
            _pause = FirstPause;
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private async Task HangUpAsync()
    {
        if (_connection is { } connection)
        {
            _connection = null;
            await connection.DisposeAsync();
        }
    }
}
