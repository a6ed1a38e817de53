using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Workshops;
using Dialogue.Presentation.Workshops.Seats;
using Dialogue.Workshop.Client;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Plans;

namespace Dialogue.Cli.Workshops;

/// <summary>One visit to a workshop by somebody who takes part.</summary>
internal sealed class SeatRun
{
    private const string Kept = "The input ended. Your seat is kept; `dialogue join` comes back to it.";

    private readonly RoomNews _news;
    private readonly TimeProvider _time;
    private ParticipantClient? _client;
    private int? _step;
    private long _since;
    private volatile bool _isOut;

    public SeatRun(TimeProvider time)
    {
        _time = time;
        _news = new RoomNews(Look);
        Ear = new RoomEar(_news.Changed, Notice);
    }

    /// <summary>Gets what the client tells.</summary>
    public RoomEar Ear { get; }

    /// <summary>Shows the room until it is left; the seat is taken already.</summary>
    /// <returns>0 where the person left or the workshop is over, 1 where they were sent out, 130 after Ctrl+C.</returns>
    public int Open(RoomFront front, ParticipantClient client, SeatFiles seats)
    {
        _client = client;
        _news.Changed();
        RoomAsking asking = new(_news, front.WhyPlain is not null);
        SeatPlace place = new(client.Now!) { At = client.HostTime };
        int code = front.Open(place, RoomCatalogue.SeatKeys, _news, request => asking.Ask(AskAsync(client, request), Look), Kept);
        bool isOut = _isOut || client.Refused is not null;
        if (isOut || client.Now?.Room.Phase is RoomPhase.Closed or RoomPhase.Archived)
        {
            seats.Forget(client.RoomId);
        }

        return code == ExitCodes.Done && isOut ? ExitCodes.Failed : code;
    }

    private AppMessage? Look()
    {
        if (_client?.Now is not { } now)
        {
            return null;
        }

        int? step = (now.Room.Pacing == Pacing.SelfPaced ? now.You?.Step : now.Room.Step)?.Step;
        if (step != _step)
        {
            (_step, _since) = (step, _time.GetTimestamp());
        }

        return _client.Refused is not null ? new RoomMessage.SentAway() : new RoomMessage.SeatChanged(now, LinkOf(_client.Link), _client.HostTime);
    }

    private void Notice(NoticeNews news)
    {
        _isOut |= news.Code is "kicked" or "banned";
        _news.Tell(new RoomMessage.Noticed(news));
    }

    private async Task<AppMessage> AskAsync(ParticipantClient client, RoomRequest request)
    {
        switch (request)
        {
            case RoomRequest.Choose choose:
                return new RoomMessage.Answered(await client.ChooseAsync(new StepRequest(choose.Step, choose.Option, Elapsed()), CancellationToken.None));
            case RoomRequest.Suggest suggest:
                return new RoomMessage.Answered(await client.SuggestAsync(new StepRequest(suggest.Step, suggest.Option, Elapsed()), suggest.Reason, CancellationToken.None));
            case RoomRequest.Rename rename:
                return new RoomMessage.Answered(await client.RenameAsync(rename.Name, CancellationToken.None));
            case RoomRequest.Leave:
                await client.LeaveAsync(CancellationToken.None);
                return new RoomMessage.Gone();
            default:
                return Look() ?? new RoomMessage.SentAway();
        }
    }

    private int Elapsed() => (int)Math.Min(int.MaxValue, _time.GetElapsedTime(_since).TotalMilliseconds);

    internal static RoomContact LinkOf(LinkState state) => state switch
    {
        LinkState.Connected => RoomContact.Connected,
        LinkState.Away => RoomContact.Away,
        LinkState.Ended => RoomContact.Ended,
        _ => RoomContact.Connecting,
    };
}
