using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Workshops;
using Dialogue.Presentation.Workshops.Desks;
using Dialogue.Workshop.Client;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;

namespace Dialogue.Cli.Workshops;

/// <summary>One visit to a workshop by somebody who steers it.</summary>
internal sealed class DeskRun
{
    private const string StaysOpen = "The input ended. The room stays open; `dialogue steer` comes back to the desk.";

    // Shorter than anybody needs to see that the room has moved, longer than a finger that was already on its way.
    private static readonly TimeSpan JustNow = TimeSpan.FromMilliseconds(700);

    private readonly RoomNews _news;
    private readonly TimeProvider _time;
    private SteeringClient? _client;
    private RoomPhase? _phase;
    private long _moved;
    private volatile bool _isSteering;

    public DeskRun(TimeProvider time)
    {
        _time = time;
        _news = new RoomNews(Look);
        Ear = new RoomEar(_news.Changed, news => _news.Tell(new RoomMessage.Noticed(news)));
    }

    /// <summary>Gets what the client tells.</summary>
    public RoomEar Ear { get; }

    /// <summary>Shows the room until the desk is left; the desk is taken already.</summary>
    /// <returns>0 where the person left, 1 where their key does not count any more, 130 after Ctrl+C.</returns>
    public int Open(RoomFront front, SteeringClient client, Uri host)
    {
        _client = client;
        _phase = client.Desk!.Steering.Room.Phase;
        _moved = _time.GetTimestamp() - _time.TimestampFrequency;
        _news.Changed();
        RoomAsking asking = new(_news, front.WhyPlain is not null);
        bool isGuarded = front.Terminal.InputIsTerminal;
        DeskPlace place = new(client.Desk!) { At = client.HostTime, Address = host.IsLoopback ? string.Empty : host.GetLeftPart(UriPartial.Authority) };
        int code = front.Open(
            place,
            RoomCatalogue.DeskKeys,
            _news,
            request => isGuarded && IsTooSoon(request) ? [new AppMessage.Noted("The room moved on just now. Look, and do it again.")] : asking.Ask(AskAsync(client, request), Look),
            StaysOpen);
        return code == ExitCodes.Done && client.Refused is not null ? ExitCodes.Failed : code;
    }

    // A vote that closes by itself must not turn the key that was to close it into one that reveals it.
    private bool IsTooSoon(RoomRequest request) =>
        request is RoomRequest.Control { Request.ExpectedSeq: not null } && _time.GetElapsedTime(_moved) < JustNow;

    private AppMessage? Look()
    {
        if (_client?.Desk is not { } desk)
        {
            return null;
        }

        if (desk.Steering.Room.Phase != _phase)
        {
            _phase = desk.Steering.Room.Phase;
            _moved = _isSteering ? _moved : _time.GetTimestamp();
        }

        return _client.Refused is not null ? new RoomMessage.SentAway() : new RoomMessage.DeskChanged(desk, _client.Tally, SeatRun.LinkOf(_client.Link), _client.HostTime);
    }

    private async Task<AppMessage> AskAsync(SteeringClient client, RoomRequest request)
    {
        if (request is not RoomRequest.Control control)
        {
            return Look() ?? new RoomMessage.SentAway();
        }

        _isSteering = true;
        try
        {
            ControlAnswer answer = await client.ControlAsync(control.Request, CancellationToken.None);
            _phase = answer.Steering.Room.Phase;
            return new RoomMessage.Steered(control.Request.Verb, answer);
        }
        finally
        {
            _isSteering = false;
        }
    }
}
