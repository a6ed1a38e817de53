using System.Diagnostics;
using Dialogue.Workshop.Client;
using Dialogue.Workshop.Codes.Limits;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Views;
using Microsoft.AspNetCore.SignalR.Client;

namespace Dialogue.Workshop.Host.Tests.Attacks;

/// <summary>What somebody may try who is on the same network, or who has a seat and wants more.</summary>
public sealed class AttackTests
{
    private static readonly string[] Escaped = ["\\u001b", "\\u009b", "\\u202e", "\\u2066", "\\u0000", "\u001b", "\u202e"];

    [Fact]
    public async Task Guessing_codes_becomes_slow_and_those_who_have_the_code_still_get_in()
    {
        await using TestHost host = await TestHost.StartAsync();
        await using RawClient guesser = await RawClient.ConnectAsync(host.Address);
        for (int i = 0; i < GuessGuard.MostByAddress; i++)
        {
            Assert.Equal("code.invalid", await guesser.RefusalOf(HubNames.Join, new JoinRequest($"ZZZZZ{(char)('A' + i)}", string.Empty, Guid.CreateVersion7(), true)));
        }

        Stopwatch watch = Stopwatch.StartNew();
        string refused = await guesser.RefusalOf(HubNames.Join, new JoinRequest("ZZZZZZ", string.Empty, Guid.CreateVersion7(), true));
        TimeSpan slow = watch.Elapsed;
        Seat seat = await guesser.JoinAsync(host.Keys.Code);

        Assert.Equal("code.invalid", refused);
        Assert.True(slow >= GuessGuard.Pause * 0.9, $"Answered after {slow}.");
        Assert.Equal(1, seat.Participant);
    }

    [Fact]
    public async Task A_locked_room_a_closed_room_and_no_room_are_answered_alike()
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        await using RawClient raw = await RawClient.ConnectAsync(host.Address);
        JoinRequest request = new(host.Keys.Code, "Ana", Guid.CreateVersion7(), true);

        string unknown = await raw.RefusalOf(HubNames.Join, request with { Code = "ZZZZZZ" });
        await desk.ControlAsync("lock", CancellationToken.None);
        string locked = await raw.RefusalOf(HubNames.Join, request);
        await desk.ControlAsync("close", CancellationToken.None);
        string closed = await raw.RefusalOf(HubNames.Join, request);
        string nonsense = await raw.RefusalOf(HubNames.Join, request with { Code = "'; drop table room; --" });

        Assert.All((string[])[unknown, locked, closed, nonsense], code => Assert.Equal("code.invalid", code));
    }

    [Fact]
    public async Task A_participant_steers_nothing_whatever_they_send()
    {
        await using TestHost host = await TestHost.StartAsync();
        await using RawClient raw = await RawClient.ConnectAsync(host.Address);
        Seat seat = await raw.JoinAsync(host.Keys.Code);

        string control = await raw.RefusalOf(HubNames.Control, new ControlRequest(seat.RoomId, Guid.CreateVersion7(), "start"));
        string withToken = await raw.RefusalOf(HubNames.Steer, new KeyRequest(seat.RoomId, seat.Resume));
        string withCode = await raw.RefusalOf(HubNames.Steer, new KeyRequest(seat.RoomId, host.Keys.Code));
        string withHash = await raw.RefusalOf(HubNames.Steer, new KeyRequest(seat.RoomId, Codes.RoomToken.HashOf(host.Keys.Key)));
        string watching = await raw.RefusalOf(HubNames.Watch, new KeyRequest(seat.RoomId, seat.Resume));

        Assert.Equal("role.denied", control);
        Assert.All((string[])[withToken, withCode, withHash, watching], code => Assert.Equal("token.invalid", code));
    }

    [Fact]
    public async Task A_projector_shows_and_does_nothing()
    {
        await using TestHost host = await TestHost.StartAsync();
        await using RawClient raw = await RawClient.ConnectAsync(host.Address);
        await raw.Ask<Snapshot>(HubNames.Watch, new KeyRequest(host.Keys.Room, host.Keys.ScreenKey));

        Assert.Equal("role.denied", await raw.RefusalOf(HubNames.Control, new ControlRequest(host.Keys.Room, Guid.CreateVersion7(), "start")));
        Assert.Equal("role.denied", await raw.RefusalOf(HubNames.Choose, new ChooseRequest(host.Keys.Room, Guid.CreateVersion7(), 1, "any")));
    }

    [Fact]
    public async Task A_token_opens_one_seat_of_one_room_and_an_old_one_none()
    {
        await using TestHost host = await TestHost.StartAsync();
        await using TestHost other = await TestHost.StartAsync();
        await using RawClient raw = await RawClient.ConnectAsync(host.Address);
        await using RawClient there = await RawClient.ConnectAsync(other.Address);
        Seat first = await raw.JoinAsync(host.Keys.Code);
        Seat second = await raw.Ask<Seat>(HubNames.Resume, new ResumeRequest(first.RoomId, first.Resume, Guid.CreateVersion7(), 0));
        Seat third = await raw.Ask<Seat>(HubNames.Resume, new ResumeRequest(first.RoomId, second.Resume, Guid.CreateVersion7(), 0));

        string old = await raw.RefusalOf(HubNames.Resume, new ResumeRequest(first.RoomId, first.Resume, Guid.CreateVersion7(), 0));
        string cut = await raw.RefusalOf(HubNames.Resume, new ResumeRequest(first.RoomId, third.Resume[..^1], Guid.CreateVersion7(), 0));
        string empty = await raw.RefusalOf(HubNames.Resume, new ResumeRequest(first.RoomId, string.Empty, Guid.CreateVersion7(), 0));
        string elsewhere = await there.RefusalOf(HubNames.Resume, new ResumeRequest(other.Keys.Room, third.Resume, Guid.CreateVersion7(), 0));

        Assert.Equal(first.Participant, third.Participant);
        Assert.All((string[])[old, cut, empty, elsewhere], code => Assert.Equal("token.invalid", code));
    }

    [Fact]
    public async Task A_command_that_is_replayed_counts_once_and_one_of_an_earlier_question_not_at_all()
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        await using RawClient raw = await RawClient.ConnectAsync(host.Address);
        Seat seat = await raw.JoinAsync(host.Keys.Code);
        await desk.ControlAsync("start", CancellationToken.None);
        StepView step = (await raw.Ask<Snapshot>(HubNames.Since, new SinceRequest(seat.RoomId, 0))).Room.Step!;
        ChooseRequest vote = new(seat.RoomId, Guid.CreateVersion7(), step.Step, step.Options[0].Id);

        Answer first = await raw.Ask<Answer>(HubNames.Choose, vote);
        Answer replayed = await raw.Ask<Answer>(HubNames.Choose, vote);
        Answer replayedWithAnotherBody = await raw.Ask<Answer>(HubNames.Choose, vote with { OptionId = step.Options[1].Id });
        await desk.ControlAsync("closeVoting", CancellationToken.None);
        Answer late = await raw.Ask<Answer>(HubNames.Choose, vote with { CommandId = Guid.CreateVersion7() });
        await desk.ControlAsync("voteAgain", CancellationToken.None);
        Answer reordered = await raw.Ask<Answer>(HubNames.Choose, vote with { CommandId = Guid.CreateVersion7() });

        Assert.Equal([CommandStatus.Recorded, CommandStatus.Duplicate, CommandStatus.Duplicate], [first.Status, replayed.Status, replayedWithAnotherBody.Status]);
        Assert.Equal([first.Seq, first.Seq], [replayed.Seq, replayedWithAnotherBody.Seq]);
        Assert.Equal([CommandStatus.Stale, CommandStatus.Stale], [late.Status, reordered.Status]);
        Assert.Equal(0, desk.Desk!.Steering.Votes);
    }

    [Fact]
    public async Task A_name_of_100_kB_ends_the_connection_and_one_of_8_kB_is_refused()
    {
        await using TestHost host = await TestHost.StartAsync();
        await using RawClient large = await RawClient.ConnectAsync(host.Address);
        await using RawClient smaller = await RawClient.ConnectAsync(host.Address);

        await Assert.ThrowsAnyAsync<Exception>(() => large.JoinAsync(host.Keys.Code, new string('a', 100_000)));
        string refused = await smaller.RefusalOf(HubNames.Join, new JoinRequest(host.Keys.Code, new string('a', 7_500), Guid.CreateVersion7(), true));

        await Until.Holds(() => large.State == HubConnectionState.Disconnected, "the connection is ended");
        Assert.Equal("name|unusable", refused);
    }

    [Theory]
    [InlineData("\u001b]52;c;ZXZpbA==\u0007Ana")]
    [InlineData("\u001b[2JAna")]
    [InlineData("\u009b2JAna")]
    [InlineData("\u202eanA")]
    [InlineData("A\u2066na\u2069")]
    [InlineData("Ana\r\nadmin")]
    [InlineData("\ud83d\udc7b\u0000Ana")]
    [InlineData("<b onclick=x>Ana</b>")]
    public async Task Nothing_that_commands_a_terminal_or_turns_text_gets_into_a_room(string name)
    {
        await using TestHost host = await TestHost.StartAsync(Plans.Pacing.HotSeat);
        await using RawClient desk = await RawClient.ConnectAsync(host.Address);
        await using RawClient raw = await RawClient.ConnectAsync(host.Address);
        await desk.Ask<Desk>(HubNames.Steer, new KeyRequest(host.Keys.Room, host.Keys.Key));
        Seat seat = await raw.JoinAsync(host.Keys.Code, name);
        await desk.Ask<ControlAnswer>(HubNames.Control, new ControlRequest(seat.RoomId, Guid.CreateVersion7(), "start"));
        StepView step = (await raw.Ask<Snapshot>(HubNames.Since, new SinceRequest(seat.RoomId, 0))).Room.Step!;
        await raw.Ask<Answer>(HubNames.Suggest, new ChooseRequest(seat.RoomId, Guid.CreateVersion7(), step.Step, step.Options[0].Id, 0, "because " + name));
        await desk.Ask<ControlAnswer>(HubNames.Control, new ControlRequest(seat.RoomId, Guid.CreateVersion7(), "note") { Text = "note " + name });

        await Until.Holds(() => desk.Heard.Any(heard => heard.Contains("because", StringComparison.Ordinal)), "the suggestion is on the desk");
        Desk seen = await desk.Ask<Desk>(HubNames.Steer, new KeyRequest(host.Keys.Room, host.Keys.Key));
        IReadOnlyList<StoredEvent> log = await host.Store.ReadAsync(seat.RoomId, 0, 1000, CancellationToken.None);

        string[] texts = [.. seen.Steering.Members.Select(static m => m.Name), .. seen.Steering.Notes, seat.Now.You!.Name];
        Assert.All(texts, static text => Assert.DoesNotContain(text, static c => char.IsControl(c) || c is '\u202e' or '\u2066' or '\u2069'));
        Assert.All(desk.Heard.Concat(log.Select(static row => row.Body)), static json => Assert.All(Escaped, part => Assert.DoesNotContain(part, json, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task A_flood_ends_the_flooders_connection_and_leaves_little_behind()
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        RawClient[] flooders = [await RawClient.ConnectAsync(host.Address), await RawClient.ConnectAsync(host.Address), await RawClient.ConnectAsync(host.Address)];
        Seat[] seats = [.. await Task.WhenAll(flooders.Select(f => f.JoinAsync(host.Keys.Code)))];
        await desk.ControlAsync("start", CancellationToken.None);
        StepView step = (await flooders[0].Ask<Snapshot>(HubNames.Since, new SinceRequest(seats[0].RoomId, 0))).Room.Step!;

        await Task.WhenAll(flooders.Select((flooder, f) => Task.Run(async () =>
        {
            for (int i = 0; i < 5_000 && flooder.State == HubConnectionState.Connected; i++)
            {
                try
                {
                    await flooder.Ask<Answer>(HubNames.Choose, new ChooseRequest(seats[f].RoomId, Guid.CreateVersion7(), step.Step, step.Options[i % 2].Id));
                }
                catch (Exception refused) when (refused is not OutOfMemoryException)
                {
                    // Refused or ended: a flooder does not care.
                }
            }
        })));

        Assert.All(flooders, static flooder => Assert.NotEqual(HubConnectionState.Connected, flooder.State));
        IReadOnlyList<StoredEvent> log = await host.Store.ReadAsync(seats[0].RoomId, 0, int.MaxValue, CancellationToken.None);
        Assert.InRange(log.Count, 1, 300);
        foreach (RawClient flooder in flooders)
        {
            await flooder.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    public async Task A_page_from_elsewhere_cannot_speak_to_the_hub(string origin)
    {
        await using TestHost host = await TestHost.StartAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => RawClient.ConnectAsync(host.Address, origin: origin));
        await using RawClient own = await RawClient.ConnectAsync(host.Address, origin: host.Address.ToString().TrimEnd('/'));

        Assert.Equal(HubConnectionState.Connected, own.State);
    }

    [Fact]
    public async Task A_client_of_a_newer_protocol_is_told_which_one_is_spoken_and_one_that_does_not_greet_gets_nothing()
    {
        await using TestHost host = await TestHost.StartAsync();
        await using RawClient raw = await RawClient.ConnectAsync(host.Address, greets: false);

        string rude = await raw.RefusalOf(HubNames.Join, new JoinRequest(host.Keys.Code, string.Empty, Guid.CreateVersion7(), true));
        string newer = await raw.RefusalOf(HubNames.Hello, new Greeting(Protocol.Version + 1, "future", "en"));

        Assert.Equal(["proto.unsupported|1", "proto.unsupported|1"], [rude, newer]);
    }
}
