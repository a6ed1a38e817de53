using System.Diagnostics;
using Dialogue.Core.Characters;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Authoring.Compiled;

/// <summary>Compiles scenarios that the reader accepted; an unresolved name throws <see cref="ArgumentException"/>.</summary>
internal sealed class StoryCompiler
{
    private readonly Scenario _scenario;
    private readonly Rubric _rubric;
    private readonly ScenarioIndex _index;
    private readonly FactTable _facts;
    private readonly ConditionCompiler _conditions;
    private readonly List<EffectRow> _effects = [];

    private StoryCompiler(Scenario scenario, Rubric rubric, Func<string, Persona?> persona)
    {
        _scenario = scenario;
        _rubric = rubric;
        _index = new ScenarioIndex(scenario);
        _facts = new FactTable(scenario, persona);
        _conditions = new ConditionCompiler(_facts, _index);
    }

    /// <summary>Compiles a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="rubric">What its moves are worth.</param>
    /// <param name="persona">Gives the persona of an id, or null: it limits which traits can be drawn.</param>
    public static CompiledStory Compile(Scenario scenario, Rubric rubric, Func<string, Persona?> persona) =>
        new StoryCompiler(scenario, rubric, persona).Compile();

    private CompiledStory Compile()
    {
        foreach (Beat beat in _scenario.Beats)
        {
            Learn(beat);
        }

        Test[] tests = _conditions.Compile();
        Rows<int> reads = new(_scenario.Beats.Count);
        Rows<int> traits = new(_scenario.Beats.Count);
        Rows<ChoiceRow> choices = new(_scenario.Beats.Count);
        Rows<WayRow> ways = new(_scenario.Beats.Count);
        Rows<Line> lines = new(_scenario.Beats.Count);
        for (int beat = 0; beat < _scenario.Beats.Count; beat++)
        {
            Beat source = _scenario.Beats[beat];
            int[] read = Reads(beat, source);
            reads.Add(read);
            traits.Add(read.Where(fact => _facts.All[fact] is Fact.OfTrait));
            choices.Add(source.Choices.Select((choice, index) => Row(beat, index, choice, source)));
            ways.Add(source.Next.Select(way => new WayRow(_index.BeatAt(way.To), _conditions.EntryOf(way.When), way.Weight ?? 0)));
            lines.Add(source.Lines);
        }

        return new CompiledStory
        {
            Scenario = _scenario,
            Facts = [.. _facts.All],
            Tests = tests,
            Start = _index.BeatAt(_scenario.Start),
            Kinds = [.. _scenario.Beats.Select(beat => beat.Ending is not null ? BeatKind.Ending : beat.Choices.IsEmpty ? BeatKind.Ways : BeatKind.Choices)],
            Silences = [.. _scenario.Beats.Select(beat => beat.Timeout is { } timeout ? _index.BeatAt(timeout.To) : -1)],
            Visits = [.. Enumerable.Range(0, _scenario.Beats.Count).Select(_facts.VisitsIfRead)],
            EndingWords = [.. _scenario.Beats.Select(beat => TextMeasure.Words(beat.Ending?.Text))],
            LineStarts = lines.Starts,
            LineConditions = [.. lines.All.Select(line => _conditions.EntryOf(line.When))],
            LineWords = [.. lines.All.Select(line => TextMeasure.Words(line.Text))],
            ChoiceStarts = choices.Starts,
            Choices = [.. choices.All],
            Effects = [.. _effects],
            WayStarts = ways.Starts,
            Ways = [.. ways.All],
            ReadStarts = reads.Starts,
            Reads = [.. reads.All],
            TraitStarts = traits.Starts,
            Traits = [.. traits.All],
        };
    }

    private void Learn(Beat beat)
    {
        foreach (Line line in beat.Lines.AsSpan())
        {
            _conditions.Learn(line.When);
        }

        foreach (Choice choice in beat.Choices.AsSpan())
        {
            _conditions.Learn(choice.When);
        }

        foreach (Onward way in beat.Next.AsSpan())
        {
            _conditions.Learn(way.When);
        }
    }

    private int[] Reads(int index, Beat beat)
    {
        List<int>? reads = null;
        foreach (Line line in beat.Lines.AsSpan())
        {
            Note(ref reads, _conditions.ReadsOf(line.When));
        }

        foreach (Onward way in beat.Next.AsSpan())
        {
            Note(ref reads, _conditions.ReadsOf(way.When));
        }

        for (int choice = 0; choice < beat.Choices.Count; choice++)
        {
            Note(ref reads, _conditions.ReadsOf(beat.Choices[choice].When));
            if (beat.Choices[choice].Once)
            {
                Note(ref reads, [_facts.Taking(index, choice)]);
            }
        }

        return reads is null ? [] : [.. reads];
    }

    private static void Note(ref List<int>? reads, ReadOnlySpan<int> facts)
    {
        foreach (int fact in facts)
        {
            reads ??= [];
            if (!reads.Contains(fact))
            {
                reads.Add(fact);
            }
        }
    }

    private ChoiceRow Row(int beat, int index, Choice choice, Beat source)
    {
        int first = _effects.Count;
        foreach (Effect effect in choice.Effects)
        {
            if (_facts.VariableIfRead(effect.Variable) is >= 0 and int fact)
            {
                _effects.Add(Row(fact, effect));
            }
        }

        SkillValues values = _rubric.ValueOf(choice, source.Context);
        return new ChoiceRow(
            _index.BeatAt(choice.To),
            _conditions.EntryOf(choice.When),
            choice.Once ? _facts.Taking(beat, index) : _facts.TakingIfRead(beat, index),
            choice.Once,
            first,
            _effects.Count,
            (sbyte)values.Empathy,
            (sbyte)values.Clarity,
            (sbyte)values.Boundaries,
            TextMeasure.Words(choice.Text));
    }

    private EffectRow Row(int number, Effect effect)
    {
        Fact fact = _facts.All[number];
        int greatest = fact.Greatest - fact.Least;
        return effect switch
        {
            Effect.Add add => new EffectRow(number, true, add.Amount, greatest),
            Effect.Set set => new EffectRow(number, false, Math.Clamp(set.Value, fact.Least, fact.Greatest) - fact.Least, greatest),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Lists of beats, one after the other, and where each starts.</summary>
    private sealed class Rows<T>(int beats)
    {
        private int _beat;

        public List<T> All { get; } = [];

        public int[] Starts { get; } = new int[beats + 1];

        public void Add(IEnumerable<T> row)
        {
            All.AddRange(row);
            Starts[++_beat] = All.Count;
        }
    }
}
