using Dialogue.Workshop.Client;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Views;

namespace Dialogue.Workshop.Host.Tests.Load;

public sealed class ThousandTests
{
    private const int People = 1_000;
    private const int Decisions = 30;
    private const int AtOnce = 50;

    [Fact]
    public async Task A_thousand_people_decide_thirty_times_and_every_vote_counts_once()
    {
        await using TestHost host = await TestHost.StartAsync(pieces: 12);
        SteeringClient desk = await host.SteerAsync();
        ParticipantClient[] people = new ParticipantClient[People];
        for (int i = 0; i < People; i += AtOnce)
        {
            ParticipantClient[] some = await Task.WhenAll(Enumerable.Range(i, AtOnce).Select(_ => host.JoinAsync(string.Empty)));
            some.CopyTo(people, i);
        }

        await desk.ControlAsync("start", CancellationToken.None);
        List<int[]> cast = [];
        while (cast.Count < Decisions)
        {
            int number = desk.Desk!.Steering.Room.Step!.Step;
            await Until.Holds(() => people.All(p => p.Now!.Room.Step?.Step == number), "everybody is asked", longestSeconds: 60);
            OptionView[] open = [.. people[0].Now!.Room.Step!.Options.Where(static option => option.Locked is null)];
            string[] ids = [.. people[0].Now!.Room.Step!.Options.Select(static option => option.Id)];
            int[] counts = new int[ids.Length];
            Answer[] answers = await Task.WhenAll(people.Select((p, i) =>
            {
                string chosen = open[((i * 7) + number) % open.Length].Id;
                Interlocked.Increment(ref counts[Array.IndexOf(ids, chosen)]);
                return p.ChooseAsync(new StepRequest(number, chosen), CancellationToken.None);
            }));
            Assert.All(answers, static answer => Assert.Equal(CommandStatus.Recorded, answer.Status));
            cast.Add(counts);
            await StepOnAsync(desk);
        }

        KeptRoomCounts(await host.RoomAsync(), cast);
        Assert.Equal(People, desk.Desk!.Steering.Members.Count);
    }

    private static void KeptRoomCounts(Room room, List<int[]> cast) =>
        Assert.Equal(cast, room.Steps.Take(Decisions).Select(static step => step.Counts!.Value.ToArray()));

    // Closes, shows, and goes on; from an ending to the next conversation.
    private static async Task StepOnAsync(SteeringClient desk)
    {
        foreach (string verb in (string[])["closeVoting", "reveal", "next"])
        {
            ControlAnswer answer = await desk.ControlAsync(new ControlRequest(string.Empty, Guid.Empty, verb), CancellationToken.None);
            Assert.Equal(CommandStatus.Recorded, answer.Status);
        }

        if (desk.Desk!.Steering.Room.Phase == RoomPhase.Debrief)
        {
            await desk.ControlAsync(new ControlRequest(string.Empty, Guid.Empty, "next"), CancellationToken.None);
        }
    }
}
