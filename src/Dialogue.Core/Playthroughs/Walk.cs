using System.Collections.Immutable;
using Dialogue.Core.Playthroughs.Plans;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>Goes from one decision to the next, or to the end, and collects what happens on the way. Used once and thrown away.</summary>
/// <param name="conversation">What is played.</param>
/// <param name="before">The facts before it; they belong to others and stay as they are.</param>
/// <param name="channel">The medium before it.</param>
/// <param name="seed">Where draws come from.</param>
/// <param name="decisions">How many decisions were taken, the one that starts this walk included.</param>
internal ref struct Walk(Conversation conversation, Facts before, Channel channel, ulong seed, int decisions)
{
    private const int EventsOfAUsualStep = 4;

    private readonly Conversation _conversation = conversation;
    private readonly Facts _before = before;
    private readonly ImmutableArray<PlaythroughEvent>.Builder _events = ImmutableArray.CreateBuilder<PlaythroughEvent>(EventsOfAUsualStep);
    private int _steps;

    /// <summary>Gets where the walk has come to.</summary>
    public BeatPlan At { get; private set; } = null!;

    public Facts Facts { get; private set; } = before;

    public Channel Channel { get; private set; } = channel;

    public PlaythroughStatus Status { get; private set; }

    public ValueArray<OfferedChoice> Offered { get; private set; }

    /// <summary>Gives what happened, once.</summary>
    public readonly ValueArray<PlaythroughEvent> TakeEvents() => new(_events.DrainToImmutable());

    public readonly void Say(PlaythroughEvent what) => _events.Add(what);

    public void Change(ImmutableArray<EffectPlan> effects)
    {
        foreach (EffectPlan effect in effects)
        {
            int value = Facts[effect.Slot];
            int changed = effect.Apply(value);
            if (changed != value)
            {
                Set(effect.Slot, changed);
                _events.Add(new PlaythroughEvent.VariableChanged(effect.Variable, value, changed));
            }
        }
    }

    /// <summary>Notes that a choice was taken, where somebody asks.</summary>
    public void Remember(ChoicePlan choice)
    {
        if (choice.TakenSlot >= 0)
        {
            Set(choice.TakenSlot, 1);
        }
    }

    /// <summary>Enters a beat and goes on through beats without a choice until the player is asked, or the story stops.</summary>
    public void Enter(int beat)
    {
        for (int next = beat; next != BeatPlan.Nowhere;)
        {
            At = _conversation.Plan[next];
            Arrive();
            next = Leave();
        }
    }

    private void Arrive()
    {
        if (At.VisitsSlot >= 0)
        {
            Set(At.VisitsSlot, Facts[At.VisitsSlot] + 1);
        }

        Channel last = Channel;
        Channel = At.Beat.Channel ?? last;
        _events.Add(new PlaythroughEvent.BeatEntered(At.Beat, Channel, Channel != last));
        for (int i = 0; i < At.Lines.Length; i++)
        {
            if (At.Lines[i]?.Holds(Facts) ?? true)
            {
                _events.Add(new PlaythroughEvent.LineSaid(At.Beat.Lines[i], Channel));
            }
        }
    }

    /// <summary>Gives the beat to enter next, or <see cref="BeatPlan.Nowhere"/> where the walk stops.</summary>
    private int Leave()
    {
        if (At.Beat.Ending is { } ending)
        {
            Status = PlaythroughStatus.Ended;
            _events.Add(new PlaythroughEvent.StoryEnded(At.Beat, ending));
            return BeatPlan.Nowhere;
        }

        if (!At.Choices.IsEmpty)
        {
            Offered = Offering.At(At, Facts);
            return IsAnyOpen(Offered) || At.SilenceLeadsTo != BeatPlan.Nowhere ? BeatPlan.Nowhere : Stop(StuckReason.NothingOffered);
        }

        // Only visit counts and draws change on a way without a decision, so a way this long leads nowhere.
        if (++_steps > (_conversation.Plan.BeatCount * 2) + 1000)
        {
            return Stop(StuckReason.EndlessLoop);
        }

        OnwardPlan? way = FindWay();
        return way is null ? Stop(StuckReason.NoWayOn) : _conversation.Machine.GoOn(At, Facts, way);
    }

    private static bool IsAnyOpen(ValueArray<OfferedChoice> offered)
    {
        foreach (OfferedChoice choice in offered)
        {
            if (choice.IsOpen)
            {
                return true;
            }
        }

        return false;
    }

    private readonly OnwardPlan? FindWay()
    {
        foreach (OnwardPlan way in At.Onward)
        {
            if (way.IsOpen(Facts))
            {
                return way.Onward.Weight is null ? way : Draw();
            }
        }

        return null;
    }

    private readonly OnwardPlan Draw()
    {
        Facts facts = Facts;
        List<OnwardPlan> open = [.. At.Onward.Where(way => way.Onward.Weight is not null && way.IsOpen(facts))];
        int left = SeededDraw.Below(open.Sum(way => way.Onward.Weight ?? 0), seed, decisions, _steps);
        OnwardPlan drawn = open.First(way => (left -= way.Onward.Weight ?? 0) < 0);
        _events.Add(new PlaythroughEvent.WayDrawn(At.Beat, drawn.Onward));
        return drawn;
    }

    private void Set(int slot, int value) => Facts = Facts.With(slot, value, _before);

    private int Stop(StuckReason reason)
    {
        Status = PlaythroughStatus.Stuck;
        _events.Add(new PlaythroughEvent.StoryStuck(At.Beat, reason));
        return BeatPlan.Nowhere;
    }
}
