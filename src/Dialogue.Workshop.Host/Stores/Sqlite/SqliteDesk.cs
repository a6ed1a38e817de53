using Microsoft.Data.Sqlite;

namespace Dialogue.Workshop.Host.Stores.Sqlite;

/// <summary>Lets one caller at a time use something on a file, opens it when it is first wanted, and anew after the file has failed it.</summary>
/// <param name="open">Opens it.</param>
/// <typeparam name="T">What is used: a connection, or what stands on one.</typeparam>
internal sealed class SqliteDesk<T>(Func<T> open) : IAsyncDisposable
    where T : class, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private T? _open;
    private int _closed;

    /// <summary>Waits for a turn and uses it away from the caller's thread, since SQLite waits for the disk where it is called.</summary>
    public async Task<TDone> UseAsync<TDone>(Func<T, TDone> work, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            return await Task.Run(() => Use(work), stop);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            await _turn.WaitAsync(); // for whoever is using it
            _open?.Dispose();
            _turn.Dispose();
        }
    }

    private TDone Use<TDone>(Func<T, TDone> work)
    {
        try
        {
            return work(_open ??= open());
        }
        catch (RoomStoreException wrong)
        {
            CloseAfter(wrong);
            throw;
        }
        catch (Exception wrong) when (SqliteFaults.IsOfTheFile(wrong))
        {
            RoomStoreException known = SqliteFaults.Of(wrong);
            CloseAfter(known);
            throw known;
        }
    }

    private void CloseAfter(RoomStoreException wrong)
    {
        if (wrong.Fault is not (RoomStoreFault.OutcomeUnknown or RoomStoreFault.Unavailable or RoomStoreFault.Damaged))
        {
            return;
        }

        try
        {
            _open?.Dispose();
        }
        catch (SqliteException)
        {
            // It failed already; what brought that to light is on its way to the caller.
        }

        _open = null;
    }
}
