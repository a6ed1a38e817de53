using System.Threading.Channels;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Host.Hubs;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Views;
using Microsoft.AspNetCore.SignalR;

namespace Dialogue.Workshop.Host.Rooms;

/// <summary>
/// Tells everybody in a room how it stands. Views are whole, so only the latest has to arrive: news that come faster than ten times a
/// second are told together, and people coming and going at most once a second.
/// </summary>
internal sealed class RoomFeed : IAsyncDisposable
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan PauseForPeople = TimeSpan.FromSeconds(1);

    private readonly LiveRoom _room;
    private readonly IHubContext<RoomHub> _hub;
    private readonly TimeProvider _clock;
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _telling;
    private readonly Lock _turn = new();
    private Wanted _wanted;
    private string _kind = string.Empty;

    public RoomFeed(LiveRoom room, IHubContext<RoomHub> hub, TimeProvider clock)
    {
        (_room, _hub, _clock) = (room, hub, clock);
        room.Happened += Note;
        _telling = Task.Run(TellAsync);
    }

    [Flags]
    private enum Wanted
    {
        Nothing = 0,
        Tally = 1,
        People = 2,
        Course = 4,
    }

    /// <summary>Says that people came, went, or lost their connection.</summary>
    public void PeopleChanged() => Want(Wanted.People, string.Empty);

    public async ValueTask DisposeAsync()
    {
        _room.Happened -= Note;
        _signal.Writer.TryComplete();
        await _stop.CancelAsync();
        await _telling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private static Wanted WantedBy(RoomEvent what) => what switch
    {
        RoomEvent.ChoiceSubmitted or RoomEvent.ChoiceChanged or RoomEvent.Suggested => Wanted.Tally,
        RoomEvent.Joined or RoomEvent.Left or RoomEvent.Renamed or RoomEvent.Kicked or RoomEvent.Banned or RoomEvent.CameBack => Wanted.People,
        RoomEvent.HandsCounted => Wanted.Tally | Wanted.People,
        _ => Wanted.Course,
    };

    private void Note(Room room, IReadOnlyList<LoggedEvent> news)
    {
        Wanted wanted = Wanted.Nothing;
        string kind = string.Empty;
        foreach (LoggedEvent logged in news)
        {
            Wanted one = WantedBy(logged.Event);
            wanted |= one;
            kind = one == Wanted.Course ? EventCodec.KindOf(logged.Event) : kind;
            if (logged.Event is RoomEvent.Kicked or RoomEvent.Banned)
            {
                SendOut(logged.Event);
            }
        }

        Want(wanted, kind);
    }

    private void SendOut(RoomEvent what)
    {
        (People.ParticipantId who, string code) = what is RoomEvent.Kicked kicked
            ? (kicked.Participant, "kicked")
            : (((RoomEvent.Banned)what).Participant, "banned");
        foreach (RoomConnection connection in _room.Presence.Of(who))
        {
            _ = SendOutAsync(connection, code);
        }
    }

    private async Task SendOutAsync(RoomConnection connection, string code)
    {
        await _hub.Clients.Client(connection.Id).SendAsync(HubNames.Notice, new NoticeNews(code));
        connection.Abort();
    }

    private void Want(Wanted wanted, string kind)
    {
        lock (_turn)
        {
            _wanted |= wanted;
            _kind = kind.Length > 0 ? kind : _kind;
        }

        _signal.Writer.TryWrite(true);
    }

    private async Task TellAsync()
    {
        DateTimeOffset peopleTold = DateTimeOffset.MinValue;
        while (await _signal.Reader.WaitToReadAsync(_stop.Token))
        {
            _signal.Reader.TryRead(out _);
            (Wanted wanted, string kind) = Take();
            if (wanted == Wanted.People && peopleTold + PauseForPeople - _clock.GetUtcNow() is { } left && left > TimeSpan.Zero)
            {
                // Somebody else may want more in the meantime; what was wanted stays wanted.
                Want(wanted, kind);
                await Task.Delay(left < ShortestPause ? left : ShortestPause, _clock, _stop.Token);
                continue;
            }

            if (wanted != Wanted.Nothing)
            {
                await TellAsync(wanted, kind);
                peopleTold = wanted == Wanted.Tally ? peopleTold : _clock.GetUtcNow();
                await Task.Delay(ShortestPause, _clock, _stop.Token);
            }
        }
    }

    private (Wanted Wanted, string Kind) Take()
    {
        lock (_turn)
        {
            (Wanted, string) taken = (_wanted, _kind);
            (_wanted, _kind) = (Wanted.Nothing, string.Empty);
            return taken;
        }
    }

    private async Task TellAsync(Wanted wanted, string kind)
    {
        try
        {
            if (wanted == Wanted.Tally)
            {
                TallyNews tally = await _room.LookAsync(Tally);
                await _hub.Clients.Groups(Audience.Steering(_room.Id), Audience.Helpers(_room.Id), Audience.Screens(_room.Id)).SendAsync(HubNames.Tally, tally, _stop.Token);
                return;
            }

            Told told = await _room.LookAsync(room => new Told(
                ViewOf.Room(room), ViewOf.Steering(room, withNames: true), ViewOf.Steering(room, withNames: false), _room.Presence.Of(room), Tally(room)));
            await _hub.Clients.Group(Audience.Everybody(_room.Id)).SendAsync(HubNames.Event, new EventNews(told.Room.Seq, kind, told.Room), _stop.Token);
            await _hub.Clients.Group(Audience.Steering(_room.Id)).SendAsync(HubNames.Steering, told.Facilitator, _stop.Token);
            await _hub.Clients.Group(Audience.Steering(_room.Id)).SendAsync(HubNames.Presence, told.Presence, _stop.Token);
            await _hub.Clients.Group(Audience.Helpers(_room.Id)).SendAsync(HubNames.Steering, told.Helper, _stop.Token);
            await _hub.Clients.Group(Audience.Helpers(_room.Id)).SendAsync(HubNames.Presence, told.Presence with { AwayPeople = [] }, _stop.Token);
            await _hub.Clients.Groups(Audience.Steering(_room.Id), Audience.Helpers(_room.Id), Audience.Screens(_room.Id)).SendAsync(HubNames.Tally, told.Tally, _stop.Token);
        }
        catch (Exception wrong) when (wrong is RoomGoneException or Stores.RoomStoreException)
        {
            // The room was put away, or its store cannot be read now: there is nothing new to tell, and whoever asks is told why.
        }
    }

    private TallyNews Tally(Room room) => new(
        room.Step?.Number ?? 0, room.Step?.Voters ?? 0, room.Step is null ? 0 : _room.Presence.Awaited(room).Union(room.Step.Voted).Count(), room.Seq);

    private sealed record Told(RoomView Room, SteeringView Facilitator, SteeringView Helper, PresenceNews Presence, TallyNews Tally);
}
