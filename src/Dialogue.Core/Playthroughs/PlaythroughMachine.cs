using Dialogue.Core.Playthroughs.Plans;
using Stateless;

namespace Dialogue.Core.Playthroughs;

/// <summary>
/// Decides what is legal and where it leads: beats are states, choices are triggers, conditions are described guards.
/// The one place of Core that knows Stateless.
/// </summary>
/// <remarks>
/// The machine holds no story of its own: it is lent the beat and the facts of one playthrough for one question at a time.
/// A beat is configured when it is first entered, since configuring all of a large scenario costs seconds.
/// </remarks>
internal sealed class PlaythroughMachine
{
    private const int Silence = -1;
    private const int FirstOnward = 1000;
    private const int Nowhere = -1;

    private readonly Lock _turn = new();
    private readonly ScenarioPlan _plan;
    private readonly StateMachine<int, int> _machine;
    private readonly bool[] _configured;
    private int _beat;
    private int[] _facts = [];
    private bool _refused;

    public PlaythroughMachine(ScenarioPlan plan)
    {
        _plan = plan;
        _configured = new bool[plan.Beats.Length];
        _machine = new StateMachine<int, int>(() => _beat, beat => _beat = beat, FiringMode.Immediate);
        _machine.OnUnhandledTrigger((_, _) => _refused = true);
    }

    /// <summary>Gives the beat that a choice leads to, or -1 where it is not legal now.</summary>
    public int Choose(int beat, int[] facts, int choice) => Fire(beat, facts, choice);

    /// <summary>Gives the beat that silence leads to, or -1 where the beat does not wait for an answer.</summary>
    public int StaySilent(int beat, int[] facts) => Fire(beat, facts, Silence);

    /// <summary>Gives the beat that a way on leads to, or -1 where it is closed.</summary>
    public int GoOn(int beat, int[] facts, int onward) => Fire(beat, facts, FirstOnward + onward);

    private int Fire(int beat, int[] facts, int trigger)
    {
        lock (_turn)
        {
            Configure(beat);
            _beat = beat;
            _facts = facts;
            _refused = false;
            _machine.Fire(trigger);
            return _refused ? Nowhere : _beat;
        }
    }

    private void Configure(int index)
    {
        if (_configured[index])
        {
            return;
        }

        _configured[index] = true;
        BeatPlan beat = _plan.Beats[index];
        StateMachine<int, int>.StateConfiguration state = _machine.Configure(index);
        foreach (ChoicePlan choice in beat.Choices)
        {
            Permit(state, index, choice.Index, choice.LeadsTo, () => Offering.IsOpen(choice, _facts), choice.Choice.When?.Source ?? "once");
        }

        foreach (OnwardPlan onward in beat.Onward)
        {
            Permit(state, index, FirstOnward + onward.Index, onward.LeadsTo, () => onward.When?.Holds(_facts) ?? true, onward.Onward.When?.Source ?? "always");
        }

        if (beat.SilenceLeadsTo >= 0)
        {
            Permit(state, index, Silence, beat.SilenceLeadsTo, static () => true, "the other waits");
        }
    }

    private static void Permit(
        StateMachine<int, int>.StateConfiguration state, int from, int trigger, int to, Func<bool> guard, string description)
    {
        if (from == to)
        {
            state.PermitReentryIf(trigger, guard, description);
        }
        else
        {
            state.PermitIf(trigger, to, guard, description);
        }
    }
}
