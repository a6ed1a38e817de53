using Dialogue.Workshop.Events;
using Dialogue.Workshop.Host.Rooms;
using Dialogue.Workshop.Host.Stores;

namespace Dialogue.Workshop.Host.Tests.Support;

/// <summary>Holds a room's log against what clients saw acknowledged: nothing missing, nothing doubled.</summary>
internal static class Ledger
{
    public static async Task Balances(IRoomStore store, string room, IReadOnlyCollection<Voter> voters)
    {
        IReadOnlyList<StoredEvent> log = await store.ReadAsync(room, 0, int.MaxValue, CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, log.Count).Select(static n => (long)n), log.Select(static row => row.Seq));
        Guid[] commands = [.. log.Where(static row => row.CommandId is not null).Select(static row => row.CommandId!.Value)];
        Assert.Equal(commands.Length, commands.Distinct().Count());

        Dictionary<long, Acknowledged> votes = log.Select(Rows.ToLogged)
            .Select(static logged => logged.Event switch
            {
                RoomEvent.ChoiceSubmitted e => new Acknowledged(e.Participant.Value, e.Step, e.Option, logged.Seq),
                RoomEvent.ChoiceChanged e => new Acknowledged(e.Participant.Value, e.Step, e.Option, logged.Seq),
                _ => null,
            })
            .OfType<Acknowledged>()
            .ToDictionary(static vote => vote.Seq);
        foreach (Voter voter in voters)
        {
            Assert.All(voter.Acknowledgements, vote => Assert.Equal(vote, votes.GetValueOrDefault(vote.Seq)));

            // Every vote that is in the log was acknowledged once: no answer was left open, and none was stored twice.
            int participant = voter.Client.Now!.You!.Participant;
            Assert.Equal(votes.Values.Count(vote => vote.Participant == participant), voter.Acknowledgements.Select(static vote => vote.Seq).Distinct().Count());
        }
    }
}
