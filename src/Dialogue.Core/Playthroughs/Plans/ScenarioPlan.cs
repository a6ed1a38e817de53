using System.Collections.Immutable;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Core.Playthroughs.Plans;

/// <summary>A scenario made ready to be played: beats in an array, names as indexes, values computed once.</summary>
internal sealed class ScenarioPlan
{
    private readonly Dictionary<BeatId, int> _beats = [];
    private readonly Scenario _scenario;
    private readonly Slots _slots;

    public ScenarioPlan(Scenario scenario, Rubric rubric)
    {
        _scenario = scenario;
        _slots = new Slots(scenario);
        IndexBeats();
        PredicateCompiler compiler = new(_slots, BeatIndex, ChoiceIndex);
        ImmutableArray<BeatPlan>.Builder beats = ImmutableArray.CreateBuilder<BeatPlan>(scenario.Beats.Count);
        for (int i = 0; i < scenario.Beats.Count; i++)
        {
            beats.Add(Plan(i, scenario.Beats[i], compiler, rubric));
        }

        // Which facts are read is known only now that every condition is compiled.
        for (int i = 0; i < beats.Count; i++)
        {
            beats[i] = WithFactsToKeep(beats[i]);
        }

        Beats = beats.MoveToImmutable();
        Start = BeatIndex(scenario.Start);
    }

    public ImmutableArray<BeatPlan> Beats { get; }

    public int Start { get; }

    public int[] StartingFacts(Characters.Cast cast) => _slots.StartingWith(cast, _scenario);

    /// <summary>Finds a beat by its id or a former id, or gives -1.</summary>
    public int FindBeat(BeatId beat) => _beats.GetValueOrDefault(beat, -1);

    /// <summary>Finds a choice of a beat by its id or a former id, or gives -1.</summary>
    public int FindChoice(int beat, ChoiceId choice)
    {
        ReadOnlySpan<Choice> choices = _scenario.Beats[beat].Choices.AsSpan();
        for (int i = 0; i < choices.Length; i++)
        {
            if (choices[i].Id == choice || choices[i].Aliases.AsSpan().Contains(choice))
            {
                return i;
            }
        }

        return -1;
    }

    private void IndexBeats()
    {
        for (int i = 0; i < _scenario.Beats.Count; i++)
        {
            _beats.Add(_scenario.Beats[i].Id, i);
        }

        for (int i = 0; i < _scenario.Beats.Count; i++)
        {
            foreach (BeatId alias in _scenario.Beats[i].Aliases.AsSpan())
            {
                _beats.TryAdd(alias, i);
            }
        }
    }

    private int BeatIndex(BeatId beat) =>
        _beats.TryGetValue(beat, out int index) ? index : throw new ArgumentException($"The scenario '{_scenario.Id}' has no beat '{beat}'.");

    private (int Beat, int Choice) ChoiceIndex(ChoicePath path)
    {
        int beat = BeatIndex(path.Beat);
        int choice = FindChoice(beat, path.Choice);
        return choice >= 0 ? (beat, choice) : throw new ArgumentException($"The scenario '{_scenario.Id}' has no choice '{path}'.");
    }

    private BeatPlan Plan(int index, Beat beat, PredicateCompiler compiler, Rubric rubric) => new(index, beat)
    {
        Choices = [.. beat.Choices.Select((choice, i) => Plan(index, i, choice, beat, compiler, rubric))],
        Onward = [.. beat.Next.Select((onward, i) => new OnwardPlan(i, onward, BeatIndex(onward.To), compiler.Compile(onward.When)))],
        Lines = [.. beat.Lines.Select(line => compiler.Compile(line.When))],
        SilenceLeadsTo = beat.Timeout is { } timeout ? BeatIndex(timeout.To) : -1,
        VisitsSlot = -1,
    };

    private ChoicePlan Plan(int beatIndex, int index, Choice choice, Beat beat, PredicateCompiler compiler, Rubric rubric)
    {
        int taken = choice.Once ? _slots.Taken(beatIndex, index) : -1;
        return new ChoicePlan(
            index, choice, BeatIndex(choice.To), compiler.Compile(choice.When), taken, rubric.ValueOf(choice, beat.Context))
        {
            Effects = [.. choice.Effects.Select(Plan)],
        };
    }

    private EffectPlan Plan(Effect effect)
    {
        if (!_slots.TryVariable(effect.Variable.Value, out int slot))
        {
            throw new ArgumentException($"The scenario '{_scenario.Id}' has no variable '{effect.Variable}'.");
        }

        Variable variable = _slots.Variables[slot];
        return effect switch
        {
            Effect.Add add => new EffectPlan(slot, variable.Id, true, add.Amount, variable.Least, variable.Greatest),
            Effect.Set set => new EffectPlan(slot, variable.Id, false, set.Value, variable.Least, variable.Greatest),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private BeatPlan WithFactsToKeep(BeatPlan plan) => plan with
    {
        VisitsSlot = _slots.VisitsIfRead(plan.Index),
        Choices = [.. plan.Choices.Select(choice => choice with { TakenSlot = _slots.TakenIfRead(plan.Index, choice.Index) })],
    };
}
