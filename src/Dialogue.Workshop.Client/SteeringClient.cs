using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Views;
using Microsoft.AspNetCore.SignalR.Client;

namespace Dialogue.Workshop.Client;

/// <summary>The desk of somebody who steers a room.</summary>
public sealed class SteeringClient : IAsyncDisposable
{
    private readonly RoomLink _link;
    private readonly RoomEar _ear;
    private readonly TimeProvider _clock;
    private readonly Lock _turn = new();
    private readonly TaskCompletionSource _taken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PairRequest? _pairing;
    private readonly Action<KeyRequest> _keep;
    private KeyRequest? _key;
    private Desk? _desk;
    private TallyNews? _tally;

    /// <summary>Takes a desk, and takes it again after every lost connection.</summary>
    public SteeringClient(LinkOptions options, KeyRequest key, RoomEar ear, TimeProvider clock, int seed)
        : this(options, key, null, static _ => { }, ear, clock, seed)
    {
    }

    private SteeringClient(LinkOptions options, KeyRequest? key, PairRequest? pairing, Action<KeyRequest> keep, RoomEar ear, TimeProvider clock, int seed)
    {
        (_key, _pairing, _keep, _ear, _clock) = (key, pairing, keep, ear, clock);
        _link = new RoomLink(options, clock, seed);
        _link.Start(Listen, EnterAsync, ear.Changed);
    }

    /// <summary>Takes the desk of a co-facilitator with a pairing code, and takes it again with the key that it got.</summary>
    /// <param name="options">How the hosts are reached.</param>
    /// <param name="pairing">The code.</param>
    /// <param name="keep">Keeps the key, the only copy. Must be durable when it returns.</param>
    /// <param name="ear">Who is told.</param>
    /// <param name="clock">The time.</param>
    /// <param name="seed">For the pauses between attempts.</param>
    public static SteeringClient Pair(LinkOptions options, PairRequest pairing, Action<KeyRequest> keep, RoomEar ear, TimeProvider clock, int seed) =>
        new(options, null, pairing, keep, ear, clock, seed);

    /// <summary>Gets whether there is a connection.</summary>
    public LinkState Link => _link.State;

    /// <summary>Gets the time by the host's clock, as far as is known.</summary>
    public DateTimeOffset HostTime => _clock.GetUtcNow() + _link.HostIsAhead;

    /// <summary>Gets why the link ended, where the host refused it for good; otherwise null.</summary>
    public RoomRefusedException? Refused => _link.Refused;

    /// <summary>Gets how the room stands, as far as is known; null before the desk was taken.</summary>
    public Desk? Desk
    {
        get
        {
            lock (_turn)
            {
                return _desk;
            }
        }
    }

    /// <summary>Gets how many have answered, as far as is known.</summary>
    public TallyNews? Tally
    {
        get
        {
            lock (_turn)
            {
                return _tally;
            }
        }
    }

    /// <summary>Waits until the desk is taken; a refusal throws <see cref="RoomRefusedException"/>.</summary>
    public Task TakenAsync() => _taken.Task;

    /// <summary>Steers; the request is sent again, under the same id, until the host has said what came of it.</summary>
    /// <param name="request">What to do; its room and command id are filled in here.</param>
    /// <param name="stop">Gives up waiting; it may have been done all the same.</param>
    public async Task<ControlAnswer> ControlAsync(ControlRequest request, CancellationToken stop)
    {
        ControlRequest sent = request with { RoomId = _key?.RoomId ?? string.Empty, CommandId = Guid.CreateVersion7(_clock.GetUtcNow()) };
        ControlAnswer answer = await _link.CallAsync<ControlAnswer>(HubNames.Control, sent, stop);
        Take(answer.Steering);
        return answer;
    }

    /// <summary>Asks for a step by its name, seen from what is shown now: where somebody else has steered since, nothing is done.</summary>
    public Task<ControlAnswer> ControlAsync(string verb, CancellationToken stop) =>
        ControlAsync(new ControlRequest(string.Empty, Guid.Empty, verb, Desk?.Steering.Room.Seq), stop);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _link.DisposeAsync();

    private void Listen(HubConnection connection)
    {
        connection.On<SteeringView>(HubNames.Steering, Take);
        connection.On<NoticeNews>(HubNames.Notice, news => _ear.Noticed(news));
        connection.On<PresenceNews>(HubNames.Presence, presence => Change(desk => desk with { Presence = presence }));
        connection.On<TallyNews>(HubNames.Tally, tally =>
        {
            lock (_turn)
            {
                _tally = tally;
            }

            _ear.Changed();
        });
    }

    private void Take(SteeringView view) =>
        Change(desk => view.Room.Seq >= desk.Steering.Room.Seq ? desk with { Steering = view } : desk);

    private async Task EnterAsync(HubConnection connection, CancellationToken stop)
    {
        try
        {
            Desk desk = _key is { } key
                ? await RoomLink.CallAsync<Desk>(connection, HubNames.Steer, key, stop)
                : await PairAsync(connection, stop);
            lock (_turn)
            {
                _desk = desk;
            }

            _taken.TrySetResult();
            _ear.Changed();
        }
        catch (RoomRefusedException refused)
        {
            _taken.TrySetException(refused);
            throw;
        }
    }

    private async Task<Desk> PairAsync(HubConnection connection, CancellationToken stop)
    {
        Desk desk = await RoomLink.CallAsync<Desk>(connection, HubNames.Pair, _pairing!, stop);
        KeyRequest key = new(desk.RoomId, desk.Key ?? string.Empty);
        _keep(key);
        _key = key;
        return desk with { Key = null };
    }

    private void Change(Func<Desk, Desk> change)
    {
        lock (_turn)
        {
            if (_desk is null)
            {
                return;
            }

            _desk = change(_desk);
        }

        _ear.Changed();
    }
}
