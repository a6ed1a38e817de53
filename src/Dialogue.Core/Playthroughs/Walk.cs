using System.Collections.Immutable;
using Dialogue.Core.Playthroughs.Plans;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>Goes from one decision to the next, or to the end, and collects what happens on the way. Used once and thrown away.</summary>
internal sealed class Walk(Conversation conversation, int[] facts, Channel channel, ulong seed, int decisions)
{
    private readonly ImmutableArray<PlaythroughEvent>.Builder _events = ImmutableArray.CreateBuilder<PlaythroughEvent>(6);
    private readonly ScenarioPlan _plan = conversation.Plan;
    private int _steps;

    public BeatPlan At { get; private set; } = conversation.Plan.Beats[conversation.Plan.Start];

    /// <summary>Gets the facts after the walk; the array is the walk's own until it ends.</summary>
    public int[] Facts { get; } = facts;

    public Channel Channel { get; private set; } = channel;

    public PlaythroughStatus Status { get; private set; }

    public ValueArray<OfferedChoice> Offered { get; private set; }

    public ValueArray<PlaythroughEvent> Events => new(_events.DrainToImmutable());

    public void Say(PlaythroughEvent what) => _events.Add(what);

    public void Change(ImmutableArray<EffectPlan> effects)
    {
        foreach (EffectPlan effect in effects)
        {
            int before = Facts[effect.Slot];
            int after = effect.Apply(before);
            if (after != before)
            {
                Facts[effect.Slot] = after;
                _events.Add(new PlaythroughEvent.VariableChanged(effect.Variable, before, after));
            }
        }
    }

    /// <summary>Notes that a choice was taken, where somebody asks.</summary>
    public void Remember(ChoicePlan choice)
    {
        if (choice.TakenSlot >= 0)
        {
            Facts[choice.TakenSlot] = 1;
        }
    }

    /// <summary>Enters a beat and goes on through beats without a choice until the player is asked, or the story stops.</summary>
    public void Enter(int beat)
    {
        for (int next = beat; next >= 0;)
        {
            At = _plan.Beats[next];
            Arrive();
            next = Leave();
        }
    }

    private void Arrive()
    {
        if (At.VisitsSlot >= 0)
        {
            Facts[At.VisitsSlot]++;
        }

        Channel before = Channel;
        Channel = At.Beat.Channel ?? before;
        _events.Add(new PlaythroughEvent.BeatEntered(At.Beat, Channel, Channel != before));
        for (int i = 0; i < At.Lines.Length; i++)
        {
            if (At.Lines[i]?.Holds(Facts) ?? true)
            {
                _events.Add(new PlaythroughEvent.LineSaid(At.Beat.Lines[i], Channel));
            }
        }
    }

    /// <summary>Gives the beat to enter next, or -1 where the walk stops.</summary>
    private int Leave()
    {
        if (At.Beat.Ending is { } ending)
        {
            Status = PlaythroughStatus.Ended;
            _events.Add(new PlaythroughEvent.StoryEnded(At.Beat, ending));
            return -1;
        }

        if (!At.Choices.IsEmpty)
        {
            Offered = Offering.At(At, Facts);
            return AnyOpen() || At.SilenceLeadsTo >= 0 ? -1 : Stop(StuckReason.NothingOffered);
        }

        if (++_steps > (_plan.Beats.Length * 2) + 1000)
        {
            return Stop(StuckReason.EndlessLoop);
        }

        OnwardPlan? way = FindWay();
        return way is null ? Stop(StuckReason.NoWayOn) : conversation.Machine.GoOn(At.Index, Facts, way.Index);
    }

    private bool AnyOpen()
    {
        foreach (OfferedChoice choice in Offered.AsSpan())
        {
            if (choice.IsOpen)
            {
                return true;
            }
        }

        return false;
    }

    private OnwardPlan? FindWay()
    {
        foreach (OnwardPlan way in At.Onward)
        {
            if (way.When?.Holds(Facts) ?? true)
            {
                return way.Onward.Weight is null ? way : Draw();
            }
        }

        return null;
    }

    private OnwardPlan Draw()
    {
        OnwardPlan[] open = [.. At.Onward.Where(way => way.Onward.Weight is not null && (way.When?.Holds(Facts) ?? true))];
        int drawn = SeededDraw.Below(open.Sum(way => way.Onward.Weight ?? 0), seed, decisions, _steps);
        int passed = 0;
        OnwardPlan taken = open.First(way => (passed += way.Onward.Weight ?? 0) > drawn);
        _events.Add(new PlaythroughEvent.WayDrawn(At.Beat, taken.Onward));
        return taken;
    }

    private int Stop(StuckReason reason)
    {
        Status = PlaythroughStatus.Stuck;
        _events.Add(new PlaythroughEvent.StoryStuck(At.Beat, reason));
        return -1;
    }
}
