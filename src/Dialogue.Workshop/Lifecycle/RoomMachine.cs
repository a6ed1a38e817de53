using Stateless;

namespace Dialogue.Workshop.Lifecycle;

/// <summary>Says what a room permits where it stands. The one place of the workshop that knows Stateless.</summary>
/// <remarks>
/// Legality only: the log of events is the truth, and a room is rebuilt by applying it, never by firing. That is why the machine is
/// lent the phase of a room for one question at a time, and why the way on from <see cref="RoomTrigger.Next"/> is the room's to find.
/// </remarks>
internal sealed class RoomMachine
{
    private static readonly RoomPhase[] Playing = [RoomPhase.Voting, RoomPhase.Tallied, RoomPhase.Revealed];
    private readonly StateMachine<RoomPhase, RoomTrigger> _machine;
    private readonly IRoomSituation _situation;

    public RoomMachine(IRoomSituation situation)
    {
        _situation = situation;
        _machine = new StateMachine<RoomPhase, RoomTrigger>(() => _situation.Phase, static _ => { }, FiringMode.Immediate);
        ConfigureBeforePlay();
        ConfigurePlay();
        ConfigureAfterPlay();
    }

    /// <summary>Says whether something is permitted now.</summary>
    public bool Permits(RoomTrigger trigger) => _machine.CanFire(trigger);

    /// <summary>Gives everything that is permitted now, in the order of <see cref="RoomTrigger"/>.</summary>
    public IReadOnlyList<RoomTrigger> Permitted() => [.. Enum.GetValues<RoomTrigger>().Where(Permits)];

    private void ConfigureBeforePlay()
    {
        _machine.Configure(RoomPhase.Draft).Permit(RoomTrigger.Open, RoomPhase.Lobby);
        _machine.Configure(RoomPhase.Lobby)
            .Permit(RoomTrigger.Lock, RoomPhase.Locked)
            .Permit(RoomTrigger.Start, RoomPhase.Voting);
        _machine.Configure(RoomPhase.Locked)
            .Permit(RoomTrigger.Open, RoomPhase.Lobby)
            .Permit(RoomTrigger.Start, RoomPhase.Voting);
        foreach (RoomPhase phase in (ReadOnlySpan<RoomPhase>)[RoomPhase.Draft, RoomPhase.Lobby, RoomPhase.Locked])
        {
            _machine.Configure(phase).Permit(RoomTrigger.Close, RoomPhase.Closed);
        }
    }

    private void ConfigurePlay()
    {
        foreach (RoomPhase phase in Playing)
        {
            _machine.Configure(phase)
                .Permit(RoomTrigger.Pause, RoomPhase.Paused)
                .Permit(RoomTrigger.Debrief, RoomPhase.Debrief)
                .PermitDynamicIf(RoomTrigger.GoBack, () => RoomPhase.Voting, () => _situation.CanGoBack)
                .PermitDynamicIf(RoomTrigger.SkipTo, () => RoomPhase.Debrief, () => _situation.IsTogether)
                .Permit(RoomTrigger.Close, RoomPhase.Closed);
        }

        _machine.Configure(RoomPhase.Voting)
            .PermitIf(RoomTrigger.CloseVoting, RoomPhase.Tallied, () => _situation.IsTogether);
        _machine.Configure(RoomPhase.Tallied)
            .Permit(RoomTrigger.Reveal, RoomPhase.Revealed)
            .Permit(RoomTrigger.VoteAgain, RoomPhase.Voting);
        _machine.Configure(RoomPhase.Revealed)
            .Permit(RoomTrigger.VoteAgain, RoomPhase.Voting)
            .PermitDynamicIf(RoomTrigger.Next, () => RoomPhase.Voting, () => _situation.HasDecided);
        _machine.Configure(RoomPhase.Paused)
            .PermitDynamic(RoomTrigger.Resume, () => _situation.PhaseBeforePause)
            .Permit(RoomTrigger.Debrief, RoomPhase.Debrief)
            .Permit(RoomTrigger.Close, RoomPhase.Closed);
    }

    private void ConfigureAfterPlay()
    {
        _machine.Configure(RoomPhase.Debrief)
            .PermitDynamicIf(RoomTrigger.Next, () => RoomPhase.Voting, () => _situation.HasMore)
            .PermitDynamicIf(RoomTrigger.GoBack, () => RoomPhase.Voting, () => _situation.CanGoBack)
            .Permit(RoomTrigger.Close, RoomPhase.Closed);
        _machine.Configure(RoomPhase.Closed).Permit(RoomTrigger.Archive, RoomPhase.Archived);
        _machine.Configure(RoomPhase.Archived);
    }
}
