using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Dialogue.Workshop.Codes;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Host.Keys;
using Dialogue.Workshop.Host.Rooms;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.People;
using Dialogue.Workshop.People.Names;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Views;
using Microsoft.AspNetCore.SignalR;

namespace Dialogue.Workshop.Host.Hubs;

/// <summary>What clients call. It proves who speaks and passes on; what may happen is decided by the room.</summary>
internal sealed class RoomHub(RoomDesk desk, CodeGate gate, Pairings pairings, HostOptions options, TimeProvider clock) : Hub
{
    private const string Greeted = "greeted";

    public Welcome Hello(Greeting greeting)
    {
        if (greeting.Proto != Protocol.Version)
        {
            throw HubErrors.Of(HubErrors.ProtoUnsupported, Protocol.Version.ToString(CultureInfo.InvariantCulture));
        }

        Context.Items[Greeted] = true;
        return new Welcome(Protocol.Version, clock.GetUtcNow(), Protocol.LargestMessage, Protocol.LongestReason) { Hosts = options.Peers };
    }

    public async Task<Seat> Join(JoinRequest request)
    {
        CheckGreeted();
        if (!request.Consent)
        {
            throw HubErrors.Of(HubErrors.RoleDenied, "consent");
        }

        KeptRoom room = await gate.OpenAsync(Address, JoinCode.Parse(request.Code), desk.FindByCodeAsync);
        string token = RoomToken.From(RandomNumberGenerator.GetBytes(RoomToken.TokenBytes));
        byte[] chance = RandomNumberGenerator.GetBytes(8);
        Joining joining = await room.Live.AskAsync(
            state => new CommandEnvelope(request.CommandId, Actor.Newcomer, new RoomCommand.Join(NameFor(state, request.Name, chance), RoomToken.HashOf(token))),
            static (_, outcome) => new Joining(outcome)) ?? throw HubErrors.Of(HubErrors.RoomUnknown);
        if (joining.Outcome.Status == CommandStatus.Refused)
        {
            throw HubErrors.Of(RefusalCodes.Of(joining.Outcome.Why), RefusalCodes.Details(joining.Outcome.Why));
        }

        // The first answer to this join was lost, and with it the only copy of the token: the same person gets another.
        return joining.Outcome.Status == CommandStatus.Duplicate
            ? await ComeBackAsync(room, _ => joining.Outcome.Joined, Guid.CreateVersion7(), token, string.Empty) ?? throw HubErrors.Of(HubErrors.TokenInvalid)
            : await SitAsync(room, joining.Outcome.Joined, token);
    }

    public async Task<Seat> Resume(ResumeRequest request)
    {
        CheckGreeted();
        KeptRoom room = await desk.FindAsync(request.RoomId) ?? throw HubErrors.Of(HubErrors.RoomUnknown);
        string hash = RoomToken.HashOf(request.Resume);
        string token = RoomToken.From(RandomNumberGenerator.GetBytes(RoomToken.TokenBytes));
        return await ComeBackAsync(room, state => state.FindByToken(hash)?.Id, request.CommandId, token, hash) ?? throw HubErrors.Of(HubErrors.TokenInvalid);
    }

    public async Task<Desk> Steer(KeyRequest request)
    {
        CheckGreeted();
        KeptRoom room = await gate.OpenAsync(Address, request.RoomId, desk.FindAsync);
        if (RoomToken.Matches(request.Key, room.Live.Row.KeyHash))
        {
            await Clients.Group(Audience.Steering(room.Live.Id)).SendAsync(HubNames.Notice, new NoticeNews("takenOver"));
            return await TakeDeskAsync(room, Actor.Facilitator);
        }

        string hash = RoomToken.HashOf(request.Key);
        int? helper = await room.Live.LookAsync(state => state.FindHelper(hash));
        return helper is { } number ? await TakeDeskAsync(room, Actor.CoFacilitator(number)) : throw gate.Refuse(Address, HubErrors.TokenInvalid);
    }

    public async Task<Desk> Pair(PairRequest request)
    {
        CheckGreeted();
        string? roomId = PairingCode.Parse(request.Code) is { } code ? pairings.Redeem(code, clock.GetUtcNow()) : null;
        KeptRoom room = await gate.OpenAsync(Address, roomId, desk.FindAsync);
        string key = RoomToken.From(RandomNumberGenerator.GetBytes(RoomToken.KeyBytes));
        string hash = RoomToken.HashOf(key);
        await room.Live.AskAsync(_ => new CommandEnvelope(request.CommandId, Actor.Host, new RoomCommand.AddCoFacilitator(hash)), static (_, _) => new object());
        int helper = await room.Live.LookAsync(state => state.FindHelper(hash)) ?? throw HubErrors.Of(HubErrors.Retry);
        return await TakeDeskAsync(room, Actor.CoFacilitator(helper)) with { Key = key };
    }

    public async Task<Snapshot> Watch(KeyRequest request)
    {
        CheckGreeted();
        KeptRoom room = await gate.OpenAsync(Address, request.RoomId, desk.FindAsync);
        if (!RoomToken.Matches(request.Key, room.Live.Row.ProjectorKeyHash) && !RoomToken.Matches(request.Key, room.Live.Row.KeyHash))
        {
            throw gate.Refuse(Address, HubErrors.TokenInvalid);
        }

        await EnterAsync(room, new Actor(RoomRole.Projector), Audience.Screens(room.Live.Id));
        return await room.Live.LookAsync(static state => new Snapshot(ViewOf.Room(state), ViewOf.Story(state), null));
    }

    public Task<Answer> Choose(ChooseRequest request) => Ask(request.RoomId, request.CommandId, new RoomCommand.Choose(request.Step, request.OptionId, request.ElapsedMs));

    public async Task<Answer> Suggest(ChooseRequest request)
    {
        Answer answer = await Ask(request.RoomId, request.CommandId, new RoomCommand.Suggest(request.Step, request.OptionId));
        if (answer.Status is CommandStatus.Recorded or CommandStatus.Changed && request.Text is { } typed && FreeText.Clean(typed, Protocol.LongestReason) is { } reason)
        {
            // Somebody's own words are passed on and forgotten; they are in no log and no report.
            await Clients.Group(Audience.Steering(request.RoomId)).SendAsync(HubNames.Notice, new NoticeNews("suggestion", $"{request.OptionId}|{reason}"));
        }

        return answer;
    }

    public Task<Answer> Rename(PersonRequest request) => Ask(request.RoomId, request.CommandId, new RoomCommand.Rename(request.Name ?? string.Empty));

    public Task<Answer> Leave(PersonRequest request) => Ask(request.RoomId, request.CommandId, new RoomCommand.Leave());

    public async Task<Snapshot> Since(SinceRequest request)
    {
        Place place = PlaceIn(request.RoomId);
        return await place.Room.Live.LookAsync(state => Snap(state, place.By.Role == RoomRole.Participant ? place.By.Participant : null));
    }

    public async Task<ControlAnswer> Control(ControlRequest request)
    {
        Place place = PlaceIn(request.RoomId);
        if (place.By.Role is not (RoomRole.Facilitator or RoomRole.CoFacilitator))
        {
            throw HubErrors.Of(HubErrors.RoleDenied);
        }

        bool withNames = place.By.Role == RoomRole.Facilitator;
        if (request.Verb == ControlVerbs.IssuePairing && withNames)
        {
            string code = PairingCode.From(RandomNumberGenerator.GetBytes(PairingCode.RandomBytes));
            pairings.Issue(code, place.Room.Live.Id, clock.GetUtcNow());
            return await place.Room.Live.LookAsync(state => new ControlAnswer(CommandStatus.Recorded, 0, null, ViewOf.Steering(state, withNames)) { Secret = code });
        }

        RoomCommand command = request.Verb == ControlVerbs.RotateCode
            ? new RoomCommand.RotateCode(JoinCode.From(RandomNumberGenerator.GetBytes(JoinCode.RandomBytes)))
            : ControlVerbs.CommandOf(request) ?? throw HubErrors.Of(HubErrors.RoleDenied, "verb");
        return await place.Room.Live.AskAsync(
            state => Current(state, place.By) is { } by ? new CommandEnvelope(request.CommandId, by, command, request.ExpectedSeq) : null,
            (state, outcome) => new ControlAnswer(outcome.Status, outcome.Seq, outcome.Why, ViewOf.Steering(state, withNames)))
            ?? throw HubErrors.Of(HubErrors.RoleDenied);
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        if (Place.Of(Context) is { } place)
        {
            Let(place);
        }

        await base.OnDisconnectedAsync(exception);
    }

    private IPAddress? Address => Context.GetHttpContext()?.Connection.RemoteIpAddress;

    private static string NameFor(Room room, string typed, byte[] chance) => string.IsNullOrWhiteSpace(typed)
        ? Pseudonym.Free(room.Members.Select(static member => member.Name), BitConverter.ToUInt64(chance))
        : typed;

    // A co-facilitator whose key was revoked is nobody from then on, whatever their connection was before.
    private static Actor? Current(Room room, Actor by) =>
        by.Role != RoomRole.CoFacilitator || room.CoFacilitators.Contains(by.Helper) ? by : null;

    private static Snapshot Snap(Room room, ParticipantId? who) => who is { } person
        ? new Snapshot(ViewOf.Room(room), ViewOf.Story(room, person), ViewOf.Person(room, person))
        : new Snapshot(ViewOf.Room(room), ViewOf.Story(room), null);

    private void CheckGreeted()
    {
        if (!Context.Items.ContainsKey(Greeted))
        {
            throw HubErrors.Of(HubErrors.ProtoUnsupported, Protocol.Version.ToString(CultureInfo.InvariantCulture));
        }
    }

    private Place PlaceIn(string roomId) =>
        Place.Of(Context) is { } place && place.Room.Live.Id == roomId ? place : throw HubErrors.Of(HubErrors.RoleDenied);

    private async Task<Answer> Ask(string roomId, Guid id, RoomCommand command)
    {
        Place place = PlaceIn(roomId);
        if (place.By.Role != RoomRole.Participant)
        {
            throw HubErrors.Of(HubErrors.RoleDenied);
        }

        return await place.Room.Live.AskAsync(
            _ => new CommandEnvelope(id, place.By, command),
            (state, outcome) => new Answer(outcome.Status, outcome.Seq, outcome.Why, ViewOf.Person(state, place.By.Participant)))
            ?? throw HubErrors.Of(HubErrors.RoleDenied);
    }

    private async Task<Seat?> ComeBackAsync(KeptRoom room, Func<Room, ParticipantId?> who, Guid command, string token, string used)
    {
        ParticipantId person = default;
        Joining? back = await room.Live.AskAsync(
            state =>
            {
                if (who(state) is not { } found)
                {
                    return null;
                }

                person = found;
                return new CommandEnvelope(command, Actor.Of(found), new RoomCommand.ComeBack(RoomToken.HashOf(token), used));
            },
            static (_, outcome) => new Joining(outcome));
        if (back?.Outcome.Status == CommandStatus.Duplicate)
        {
            // The token of the first answer is lost with it; another command gives another one.
            return await ComeBackAsync(room, _ => person, Guid.CreateVersion7(), token, used);
        }

        return back?.Outcome.Status == CommandStatus.Recorded ? await SitAsync(room, person, token) : null;
    }

    private async Task<Seat> SitAsync(KeptRoom room, ParticipantId who, string token)
    {
        await EnterAsync(room, Actor.Of(who), null);
        return new Seat(room.Live.Id, who.Value, token, await room.Live.LookAsync(state => Snap(state, who)));
    }

    private async Task<Desk> TakeDeskAsync(KeptRoom room, Actor by)
    {
        bool facilitates = by.Role == RoomRole.Facilitator;
        await EnterAsync(room, by, facilitates ? Audience.Steering(room.Live.Id) : Audience.Helpers(room.Live.Id));
        return await room.Live.LookAsync(state =>
        {
            PresenceNews presence = room.Live.Presence.Of(state);
            return new Desk(room.Live.Id, by.Role, ViewOf.Steering(state, facilitates), facilitates ? presence : presence with { AwayPeople = [] });
        });
    }

    private async Task EnterAsync(KeptRoom room, Actor by, string? group)
    {
        if (Place.Of(Context) is { } before)
        {
            Let(before);
        }

        if (by.Role == RoomRole.Participant)
        {
            HubCallerContext context = Context;
            if (!room.Live.Presence.Enter(by.Participant, new RoomConnection(context.ConnectionId, context.Abort)))
            {
                throw HubErrors.Of(HubErrors.RateLimited, "connections");
            }

            room.Feed.PeopleChanged();
        }

        new Place(room, by).Take(Context);
        await Groups.AddToGroupAsync(Context.ConnectionId, Audience.Everybody(room.Live.Id));
        if (group is not null)
        {
            await Groups.AddToGroupAsync(Context.ConnectionId, group);
        }
    }

    private void Let(Place place)
    {
        if (place.By.Role == RoomRole.Participant)
        {
            place.Room.Live.Presence.Exit(place.By.Participant, Context.ConnectionId);
            place.Room.Feed.PeopleChanged();
        }
    }

    private sealed record Joining(CommandOutcome Outcome);
}
