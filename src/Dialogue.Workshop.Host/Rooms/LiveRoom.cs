using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Host.Rooms;

/// <summary>
/// A room that somebody is in: takes what is asked of it one after another, stores up to 512 decisions in one transaction, and answers
/// only what is durable.
/// </summary>
internal sealed class LiveRoom : IAsyncDisposable
{
    private const int LargestBatch = 512;
    private const int MostAttempts = 4;

    private readonly IRoomStore _store;
    private readonly Func<PlannedPiece, Piece> _open;
    private readonly TimeProvider _clock;
    private readonly Channel<RoomWork> _inbox = Channel.CreateUnbounded<RoomWork>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _turns;
    private Room? _room;
    private RoomRow _row;

    public LiveRoom(RoomRow row, IRoomStore store, Func<PlannedPiece, Piece> open, TimeProvider clock)
    {
        (_row, _store, _open, _clock) = (row, store, open, clock);
        Presence = new RoomPresence(clock);
        _turns = Task.Run(TakeTurnsAsync);
    }

    /// <summary>Raised on the room's own turn after events became durable or came from another node. It must be quick.</summary>
    public event Action<Room, IReadOnlyList<LoggedEvent>>? Happened;

    public string Id => _row.Room;

    /// <summary>Gets the room's row as this host last knew it.</summary>
    public RoomRow Row => _row;

    /// <summary>Gets who is connected here.</summary>
    public RoomPresence Presence { get; }

    /// <summary>Asks for something; null where the command's maker found nobody who may ask.</summary>
    public Task<T?> AskAsync<T>(Func<Room, CommandEnvelope?> command, Func<Room, CommandOutcome, T> answer)
        where T : class
    {
        AskWork<T> work = new(command, answer);
        return Put(work) ? work.Answer : Task.FromException<T?>(new RoomGoneException());
    }

    /// <summary>Looks at the room, after everything that was asked before.</summary>
    public Task<T> LookAsync<T>(Func<Room, T> look)
    {
        LookWork<T> work = new(look);
        return Put(work) ? work.Answer : Task.FromException<T>(new RoomGoneException());
    }

    /// <summary>Takes in what other nodes wrote.</summary>
    public async Task CatchUpAsync() => await AskAsync<object>(static _ => null, static (_, _) => new object());

    public async ValueTask DisposeAsync()
    {
        _inbox.Writer.TryComplete();
        await _turns.WaitAsync(TimeSpan.FromSeconds(10), _clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _stop.CancelAsync();
        _stop.Dispose();
    }

    private bool Put(RoomWork work) => _inbox.Writer.TryWrite(work);

    private async Task TakeTurnsAsync()
    {
        List<RoomWork> batch = [];
        while (await _inbox.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < LargestBatch && _inbox.Reader.TryRead(out RoomWork? work))
            {
                batch.Add(work);
            }

            await TakeTurnAsync(batch);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whoever asked is told, whatever went wrong, and the room goes on.")]
    private async Task TakeTurnAsync(List<RoomWork> batch)
    {
        for (int attempt = 1; ; attempt++)
        {
            List<LoggedEvent> news = [];
            try
            {
                Room room = _room ??= new Room(_open);
                if (room.Seq == 0 || batch.Exists(static work => work.Changes))
                {
                    RoomRow? changed = null;
                    await _store.TransactAsync(Id, room.Seq, since => DecideAll(room, since, batch, news, out changed), _stop.Token);
                    _row = changed ?? _row;
                }

                batch.ForEach(work => work.Complete(room));
                if (news.Count > 0)
                {
                    Happened?.Invoke(room, news);
                }

                return;
            }
            catch (RoomStoreException wrong) when (wrong.Fault == RoomStoreFault.Conflict && attempt < MostAttempts)
            {
                _room = null;
            }
            catch (Exception wrong)
            {
                // What was decided may or may not be stored, so the room is built anew from its log before anything else is answered.
                _room = null;
                batch.ForEach(work => work.Fail(wrong));
                return;
            }
        }
    }

    private RoomWrite DecideAll(Room room, IReadOnlyList<StoredEvent> since, List<RoomWork> batch, List<LoggedEvent> news, out RoomRow? changed)
    {
        foreach (StoredEvent stored in since)
        {
            LoggedEvent logged = Rows.ToLogged(stored);
            room.Apply(logged);
            news.Add(logged);
        }

        List<StoredEvent> written = [];
        DateTimeOffset now = _clock.GetUtcNow();
        foreach (RoomWork work in batch)
        {
            foreach (LoggedEvent logged in work.Decide(room, now))
            {
                written.Add(Rows.ToStored(logged));
                news.Add(logged);
            }
        }

        RoomRow row = _row with
        {
            Code = room.Code,
            IsOpen = room.Phase is not (RoomPhase.Closed or RoomPhase.Archived),
            ClosedAt = room.Phase is RoomPhase.Closed or RoomPhase.Archived ? _row.ClosedAt ?? now : null,
        };
        changed = written.Count > 0 && row != _row ? row : null;
        return new RoomWrite(written, changed);
    }
}
