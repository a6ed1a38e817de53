using System.Collections.Concurrent;
using Dialogue.Workshop.Client;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Views;

namespace Dialogue.Workshop.Host.Tests.Support;

/// <summary>Somebody who changes their mind without end, and writes down what the host has acknowledged.</summary>
internal sealed class Voter(ParticipantClient client)
{
    private readonly ConcurrentQueue<Acknowledged> _acknowledged = [];

    public ParticipantClient Client => client;

    /// <summary>Gets everything that the host said yes to.</summary>
    public IReadOnlyCollection<Acknowledged> Acknowledgements => _acknowledged;

    /// <summary>Votes until it is stopped, one answer after the other. An answer that is on its way is waited for, however long.</summary>
    public async Task VoteAsync(CancellationToken stop)
    {
        for (int i = 0; !stop.IsCancellationRequested; i++)
        {
            StepView step = client.Now!.Room.Step!;
            int option = i % 2;
            Answer answer = await client.ChooseAsync(new StepRequest(step.Step, step.Options[option].Id, i), CancellationToken.None);
            if (answer.Status is CommandStatus.Recorded or CommandStatus.Changed or CommandStatus.Duplicate)
            {
                _acknowledged.Enqueue(new Acknowledged(client.Now.You!.Participant, step.Step, option, answer.Seq));
            }
        }
    }
}

/// <summary>A vote that the host said yes to.</summary>
internal sealed record Acknowledged(int Participant, int Step, int Option, long Seq);
