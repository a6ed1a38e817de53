using Dialogue.Core.Playthroughs.Plans;
using Stateless;

namespace Dialogue.Core.Playthroughs;

/// <summary>
/// Decides what is legal and where it leads: beats are states, choices are triggers, conditions are described guards.
/// The one place of Core that knows Stateless.
/// </summary>
/// <remarks>
/// The machine holds no story of its own: it is lent the beat and the facts of one playthrough for one question at a time.
/// A beat is configured when it is first left, since configuring all of a large scenario takes seconds.
/// </remarks>
internal sealed class PlaythroughMachine
{
    private readonly Lock _turn = new();
    private readonly StateMachine<int, int> _machine;
    private readonly HashSet<int> _configured = [];
    private int _beat;
    private Facts _facts;
    private bool _refused;

    public PlaythroughMachine()
    {
        _machine = new StateMachine<int, int>(() => _beat, beat => _beat = beat, FiringMode.Immediate);
        _machine.OnUnhandledTrigger((_, _) => _refused = true);
    }

    /// <summary>Gives the beat that a choice leads to, or <see cref="BeatPlan.Nowhere"/> where it is not legal now.</summary>
    public int Choose(BeatPlan beat, Facts facts, int choice) => Fire(beat, facts, TriggerOf.Choice(choice));

    /// <summary>Gives the beat that silence leads to, or <see cref="BeatPlan.Nowhere"/> where the beat does not wait for an answer.</summary>
    public int StaySilent(BeatPlan beat, Facts facts) => Fire(beat, facts, TriggerOf.Silence);

    /// <summary>Gives the beat that a way on leads to, or <see cref="BeatPlan.Nowhere"/> where it is closed.</summary>
    public int GoOn(BeatPlan beat, Facts facts, OnwardPlan way) => Fire(beat, facts, TriggerOf.Onward(way.Index));

    private int Fire(BeatPlan beat, Facts facts, int trigger)
    {
        lock (_turn)
        {
            if (_configured.Add(beat.Index))
            {
                Configure(beat);
            }

            _beat = beat.Index;
            _facts = facts;
            _refused = false;
            _machine.Fire(trigger);
            return _refused ? BeatPlan.Nowhere : _beat;
        }
    }

    private void Configure(BeatPlan beat)
    {
        StateMachine<int, int>.StateConfiguration state = _machine.Configure(beat.Index);
        foreach (ChoicePlan choice in beat.Choices)
        {
            Permit(state, TriggerOf.Choice(choice.Index), choice.LeadsTo, () => choice.IsOpen(_facts), ReasonFor(choice));
        }

        foreach (OnwardPlan way in beat.Onward)
        {
            Permit(state, TriggerOf.Onward(way.Index), way.LeadsTo, () => way.IsOpen(_facts), way.Onward.When?.Source ?? "always");
        }

        if (beat.SilenceLeadsTo != BeatPlan.Nowhere)
        {
            Permit(state, TriggerOf.Silence, beat.SilenceLeadsTo, static () => true, "the other waits for an answer");
        }
    }

    private static string ReasonFor(ChoicePlan choice) =>
        choice.Choice.Locked?.Source ?? choice.Choice.When?.Source ?? (choice.Choice.Once ? "once" : "always");

    private static void Permit(StateMachine<int, int>.StateConfiguration state, int trigger, int to, Func<bool> guard, string description)
    {
        if (state.State == to)
        {
            state.PermitReentryIf(trigger, guard, description);
        }
        else
        {
            state.PermitIf(trigger, to, guard, description);
        }
    }

    /// <summary>Numbers what can be done at a beat: choices from 0 upwards, silence -1, ways on from -2 downwards.</summary>
    private static class TriggerOf
    {
        public const int Silence = -1;

        public static int Choice(int index) => index;

        public static int Onward(int index) => -2 - index;
    }
}
