using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Plans;
using Microsoft.AspNetCore.SignalR.Client;

namespace Dialogue.Workshop.Client;

/// <summary>Somebody's seat in a room: joins, comes back after every lost connection, answers, and knows how the room stands.</summary>
public sealed class ParticipantClient : IAsyncDisposable
{
    // Views are whole, so one that was lost on the way matters only until the next: this is how long that may be.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(10);

    private readonly RoomLink _link;
    private readonly RoomEar _ear;
    private readonly ISeatKeeper _seats;
    private readonly TimeProvider _clock;
    private readonly Lock _turn = new();
    private readonly TaskCompletionSource _seated = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly JoinRequest? _join;
    private KeptSeat? _seat;
    private Snapshot? _now;

    private ParticipantClient(LinkOptions options, ISeatKeeper seats, RoomEar ear, TimeProvider clock, int seed, JoinRequest? join, KeptSeat? seat)
    {
        (_seats, _ear, _clock, _join, _seat) = (seats, ear, clock, join, seat);
        _link = new RoomLink(options, clock, seed);
        _link.Start(Listen, EnterAsync, ear.Changed);
    }

    /// <summary>Gets whether there is a connection.</summary>
    public LinkState Link => _link.State;

    /// <summary>Gets the time by the host's clock, as far as is known.</summary>
    public DateTimeOffset HostTime => _clock.GetUtcNow() + _link.HostIsAhead;

    /// <summary>Gets why the link ended, where the host refused it for good; otherwise null.</summary>
    public RoomRefusedException? Refused => _link.Refused;

    /// <summary>Gets the hosts of the room, as far as they are known.</summary>
    public IReadOnlyList<Uri> Hosts => _link.Hosts;

    /// <summary>Gets how the room stands, as far as is known; null before the seat was taken.</summary>
    public Snapshot? Now
    {
        get
        {
            lock (_turn)
            {
                return _now;
            }
        }
    }

    /// <summary>Gets the room's id; empty before the seat was taken.</summary>
    public string RoomId => _seat?.RoomId ?? string.Empty;

    /// <summary>Joins a room; the seat is taken when <see cref="SeatedAsync"/> ends.</summary>
    public static ParticipantClient Join(LinkOptions options, ISeatKeeper seats, RoomEar ear, TimeProvider clock, int seed, JoinRequest request) =>
        new(options, seats, ear, clock, seed, request, null);

    /// <summary>Comes back to a seat.</summary>
    public static ParticipantClient ComeBack(LinkOptions options, ISeatKeeper seats, RoomEar ear, TimeProvider clock, int seed, KeptSeat seat) =>
        new(options, seats, ear, clock, seed, null, seat);

    /// <summary>Waits until the seat is taken; a refusal throws <see cref="RoomRefusedException"/>.</summary>
    public Task SeatedAsync() => _seated.Task;

    /// <summary>Answers the question that is shown; the answer is sent again, under the same id, until the host has said what came of it.</summary>
    public Task<Answer> ChooseAsync(StepRequest step, CancellationToken stop) => AskAsync(
        HubNames.Choose, new ChooseRequest(RoomId, NewId(), step.Step, step.OptionId, step.ElapsedMs), stop);

    /// <summary>Suggests an answer to the hot seat.</summary>
    public Task<Answer> SuggestAsync(StepRequest step, string? reason, CancellationToken stop) => AskAsync(
        HubNames.Suggest, new ChooseRequest(RoomId, NewId(), step.Step, step.OptionId, step.ElapsedMs, reason), stop);

    /// <summary>Changes one's name.</summary>
    public Task<Answer> RenameAsync(string name, CancellationToken stop) => AskAsync(HubNames.Rename, new PersonRequest(RoomId, NewId(), name), stop);

    /// <summary>Leaves for good.</summary>
    public async Task<Answer> LeaveAsync(CancellationToken stop)
    {
        Answer answer = await AskAsync(HubNames.Leave, new PersonRequest(RoomId, NewId()), stop);
        _seats.Forget(RoomId);
        return answer;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _link.DisposeAsync();

    private Guid NewId() => Guid.CreateVersion7(_clock.GetUtcNow());

    private async Task<Answer> AskAsync(string method, object request, CancellationToken stop)
    {
        Answer answer = await _link.CallAsync<Answer>(method, request, stop);
        if (answer.You is { } you)
        {
            Take(now => now with { You = you });
        }

        return answer;
    }

    private void Listen(HubConnection connection)
    {
        connection.On<EventNews>(HubNames.Event, news => TakeNews(connection, news));
        connection.On<NoticeNews>(HubNames.Notice, news => _ear.Noticed(news));
    }

    private void TakeNews(HubConnection connection, EventNews news)
    {
        bool isNewStep = false;
        Take(now =>
        {
            if (news.Body.Seq <= now.Room.Seq)
            {
                return now;
            }

            isNewStep = news.Body.Pacing == Pacing.SelfPaced || news.Body.Step?.Step != now.Room.Step?.Step || news.Body.Phase != now.Room.Phase;
            return now with { Room = news.Body };
        });
        if (isNewStep)
        {
            // What the room tells everybody says nothing of one's own answer, and not what was said before: ask for it.
            _ = RefreshAsync(connection);
        }
    }

    private async Task KeepFreshAsync(HubConnection connection)
    {
        do
        {
            await Task.Delay(LongestSilence, _clock);
            await RefreshAsync(connection);
        }
        while (connection.State == HubConnectionState.Connected);
    }

    private async Task RefreshAsync(HubConnection connection)
    {
        try
        {
            Snapshot fresh = await RoomLink.CallAsync<Snapshot>(connection, HubNames.Since, new SinceRequest(RoomId, 0), CancellationToken.None);
            Take(now => fresh.Room.Seq >= now.Room.Seq ? fresh : now);
        }
        catch (Exception lost) when (lost is not OutOfMemoryException)
        {
            // The connection is gone; coming back brings everything.
        }
    }

    private async Task EnterAsync(HubConnection connection, CancellationToken stop)
    {
        try
        {
            Seat seat = _seat is { } kept
                ? await RoomLink.CallAsync<Seat>(connection, HubNames.Resume, new ResumeRequest(kept.RoomId, kept.Resume, NewId(), 0), stop)
                : await RoomLink.CallAsync<Seat>(connection, HubNames.Join, _join!, stop);
            _seat = new KeptSeat(seat.RoomId, seat.Resume, _seat?.Code ?? _join!.Code, [.. _link.Hosts.Select(static host => host.ToString())]);
            _seats.Keep(_seat);
            lock (_turn)
            {
                _now = seat.Now;
            }

            _seated.TrySetResult();
            _ear.Changed();
            _ = KeepFreshAsync(connection);
        }
        catch (RoomRefusedException refused)
        {
            _seated.TrySetException(refused);
            throw;
        }
    }

    private void Take(Func<Snapshot, Snapshot> change)
    {
        lock (_turn)
        {
            if (_now is null)
            {
                return;
            }

            _now = change(_now);
        }

        _ear.Changed();
    }
}

/// <summary>An answer on its way.</summary>
/// <param name="Step">Which question.</param>
/// <param name="OptionId">The answer.</param>
/// <param name="ElapsedMs">How long they thought, in milliseconds.</param>
public sealed record StepRequest(int Step, string OptionId, int ElapsedMs = 0);
