using System.Collections.Immutable;
using System.Diagnostics;
using Dialogue.Core.Characters;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Core.Playthroughs.Plans;

/// <summary>A scenario made ready to be played: names as numbers, conditions resolved, values computed once.</summary>
/// <remarks>
/// Every name is resolved at once, in one pass, so that a mistake shows before the first line and not in the middle of a story.
/// The plan of a beat is made when the beat is first entered and kept: a play meets few beats of a large scenario.
/// </remarks>
internal sealed class ScenarioPlan
{
    private readonly Scenario _scenario;
    private readonly Rubric _rubric;
    private readonly ScenarioIndex _index;
    private readonly Slots _slots;
    private readonly PredicateCompiler _conditions;
    private readonly BeatPlan?[] _beats;
    private readonly Facts _blank;

    public ScenarioPlan(Scenario scenario, Rubric rubric)
    {
        _scenario = scenario;
        _rubric = rubric;
        _index = new ScenarioIndex(scenario);
        _slots = new Slots(scenario);
        _conditions = new PredicateCompiler(_slots, _index);
        _beats = new BeatPlan?[scenario.Beats.Count];
        Start = _index.BeatAt(scenario.Start);
        for (int i = 0; i < _beats.Length; i++)
        {
            Resolve(i, scenario.Beats[i]);
        }

        _blank = new Facts(_slots.Count);
    }

    public int BeatCount => _beats.Length;

    public int Start { get; }

    /// <summary>Gets the plan of a beat. Threads that ask for the first time together all get the same one.</summary>
    public BeatPlan this[int beat]
    {
        get
        {
            BeatPlan? plan = Volatile.Read(ref _beats[beat]);
            return plan ?? Interlocked.CompareExchange(ref _beats[beat], plan = Plan(beat), null) ?? plan;
        }
    }

    public Facts StartingFacts(Cast cast) => _slots.StartingWith(cast, _blank);

    /// <inheritdoc cref="ScenarioIndex.FindBeat"/>
    public int FindBeat(BeatId beat) => _index.FindBeat(beat);

    /// <inheritdoc cref="ScenarioIndex.FindChoice"/>
    public int FindChoice(int beat, ChoiceId choice) => _index.FindChoice(beat, choice);

    // Finds what cannot be resolved, and learns which facts are read anywhere: only those are kept.
    private void Resolve(int index, Beat beat)
    {
        for (int i = 0; i < beat.Choices.Count; i++)
        {
            Choice choice = beat.Choices[i];
            _index.BeatAt(choice.To);
            _conditions.Learn(choice.When);
            if (choice.Once)
            {
                _slots.Taken(index, i);
            }

            foreach (Effect effect in choice.Effects)
            {
                Plan(effect);
            }
        }

        foreach (Onward onward in beat.Next)
        {
            _index.BeatAt(onward.To);
            _conditions.Learn(onward.When);
            ArgumentOutOfRangeException.ThrowIfLessThan(onward.Weight ?? 1, 1);
        }

        foreach (Line line in beat.Lines)
        {
            _conditions.Learn(line.When);
        }

        if (beat.Timeout is { } timeout)
        {
            _index.BeatAt(timeout.To);
        }
    }

    private BeatPlan Plan(int index)
    {
        Beat beat = _scenario.Beats[index];
        ImmutableArray<ChoicePlan> choices = [.. beat.Choices.Select((choice, i) => Plan(index, i, choice, beat))];
        return new BeatPlan(index, beat)
        {
            Choices = choices,
            AllOpen = [.. choices.Select(choice => new OfferedChoice(choice.Choice, choice.Index, choice.Values, true))],
            Onward = [.. beat.Next.Select((onward, i) => new OnwardPlan(i, onward, _index.BeatAt(onward.To), _conditions.Of(onward.When)))],
            Lines = [.. beat.Lines.Select(line => _conditions.Of(line.When))],
            SilenceLeadsTo = beat.Timeout is { } timeout ? _index.BeatAt(timeout.To) : BeatPlan.Nowhere,
            VisitsSlot = _slots.VisitsIfRead(index),
        };
    }

    private ChoicePlan Plan(int beatIndex, int index, Choice choice, Beat beat) => new(index, choice)
    {
        LeadsTo = _index.BeatAt(choice.To),
        When = _conditions.Of(choice.When),
        TakenSlot = _slots.TakenIfRead(beatIndex, index),
        Values = _rubric.ValueOf(choice, beat.Context),
        Effects = [.. choice.Effects.Select(Plan)],
    };

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
            _ => throw new UnreachableException(),
        };
    }
}
