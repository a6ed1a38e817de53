using Dialogue.Workshop.Codes;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Host.Rooms;

/// <summary>
/// Looks after a room twice a second: closes a vote whose time is over or in which everybody here has voted, notices who went away, and
/// takes in what other nodes wrote.
/// </summary>
internal sealed class RoomWatch : IAsyncDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);

    private readonly LiveRoom _room;
    private readonly RoomFeed _feed;
    private readonly TimeProvider _clock;
    private readonly bool _isShared;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watching;
    private int _away = -1;

    public RoomWatch(LiveRoom room, RoomFeed feed, TimeProvider clock, bool isShared)
    {
        (_room, _feed, _clock, _isShared) = (room, feed, clock, isShared);
        _watching = Task.Run(WatchAsync);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task WatchAsync()
    {
        using PeriodicTimer timer = new(Pace, _clock);
        for (int beat = 0; await timer.WaitForNextTickAsync(_stop.Token); beat++)
        {
            try
            {
                await LookAfterAsync(polls: _isShared && beat % 2 == 0);
            }
            catch (Exception wrong) when (wrong is RoomGoneException or Stores.RoomStoreException)
            {
                // The store may be back at the next tick; nothing is closed meanwhile.
            }
        }
    }

    private async Task LookAfterAsync(bool polls)
    {
        if (polls)
        {
            await _room.CatchUpAsync();
        }

        (CommandEnvelope? close, int away) = await _room.LookAsync(room => (Closing(room), room.Exists ? _room.Presence.Of(room).Away : 0));
        if (close is not null)
        {
            await _room.AskAsync(_ => close, static (_, _) => new object());
        }

        if (away != _away)
        {
            _away = away;
            _feed.PeopleChanged();
        }
    }

    // The id is made of the room, the question and the cause, so that of several nodes the first closes and the others are duplicates.
    private CommandEnvelope? Closing(Room room)
    {
        if (room.Phase != RoomPhase.Voting || !room.IsTogether || room.Step is not { } step)
        {
            return null;
        }

        ClosingCause? cause = step.Deadline <= _clock.GetUtcNow() ? ClosingCause.Deadline : HaveAllVoted(room, step) ? ClosingCause.AllVoted : null;
        return cause is { } why
            ? new CommandEnvelope(CommandIds.Of(_room.Id, step.Number, why.ToString()), Actor.Host, new RoomCommand.CloseVoting(step.Number, why))
            : null;
    }

    // Where hands were counted, only the facilitator knows whether all of them were.
    private bool HaveAllVoted(Room room, StepRecord step) =>
        room.Plan is { ClosesByItself: true, Pacing: Pacing.Lockstep }
        && step.VoteCount > 0
        && step.Voters == step.VoteCount
        && (_isShared ? room.Members.Where(static m => m.IsIn && !m.IsExcused).Select(static m => m.Id) : _room.Presence.Awaited(room)).All(step.HasVoted);
}
