using Dialogue.Workshop.Client;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Views;

namespace Dialogue.Workshop.Host.Tests.Playing;

public sealed class RoundTests
{
    [Fact]
    public async Task A_room_votes_sees_what_it_chose_and_goes_on()
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        ParticipantClient[] people = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => host.JoinAsync($"person {(char)('a' + i)}")));
        await desk.ControlAsync("start", CancellationToken.None);
        await Until.Holds(() => people.All(p => p.Now!.Room.Step is { Options.Count: > 1 }), "everybody is asked");
        StepView step = people[0].Now!.Room.Step!;

        Answer[] answers = await Task.WhenAll(people.Select((p, i) => p.ChooseAsync(new StepRequest(step.Step, step.Options[i == 0 ? 1 : 0].Id, 900), CancellationToken.None)));
        ControlAnswer closed = await desk.ControlAsync("closeVoting", CancellationToken.None);
        await desk.ControlAsync("reveal", CancellationToken.None);
        await Until.Holds(() => people.All(p => p.Now!.Room.Counts is not null), "everybody sees the counts");
        CountsView counts = people[0].Now!.Room.Counts!;
        await desk.ControlAsync("next", CancellationToken.None);
        await Until.Holds(() => people.All(p => p.Now!.Room.Step?.Step == step.Step + 1 || p.Now.Room.Ending.Count > 0), "everybody is asked the next");

        Assert.All(answers, answer => Assert.Equal(CommandStatus.Recorded, answer.Status));
        Assert.Equal(RoomPhase.Tallied, closed.Steering.Room.Phase);
        Assert.Equal([5, 1], counts.Counts!.Take(2));
        Assert.All(people, p => Assert.NotEmpty(p.Now!.Story));
    }

    [Fact]
    public async Task Nobody_but_the_facilitator_sees_names_and_nobody_sees_who_chose_what()
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        ParticipantClient one = await host.JoinAsync("Ana");
        await host.JoinAsync("Ben");

        await Until.Holds(() => desk.Desk!.Steering.Members.Count == 2, "the desk shows both");

        Assert.Equal(["Ana", "Ben"], desk.Desk!.Steering.Members.Select(member => member.Name));
        Assert.DoesNotContain("Ben", System.Text.Json.JsonSerializer.Serialize(one.Now, WireJson.Default.Snapshot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_code_lets_nobody_in()
    {
        await using TestHost host = await TestHost.StartAsync();

        RoomRefusedException refused = await Assert.ThrowsAsync<RoomRefusedException>(() => host.JoinAsync("Ana", "ZZZZZZ"));

        Assert.Equal("code.invalid", refused.Code);
    }

    [Fact]
    public async Task Somebody_without_the_key_cannot_steer()
    {
        await using TestHost host = await TestHost.StartAsync();

        RoomRefusedException refused = await Assert.ThrowsAsync<RoomRefusedException>(() => host.SteerAsync(host.Keys.ScreenKey));

        Assert.Equal("token.invalid", refused.Code);
    }
}
