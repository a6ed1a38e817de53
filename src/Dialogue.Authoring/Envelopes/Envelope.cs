using Dialogue.Authoring.Compiled;
using Dialogue.Core.Conditions;

namespace Dialogue.Authoring.Envelopes;

/// <summary>
/// An approximation of everything that can happen which errs only on the side of too much: for each beat, which values each
/// fact may have there, as if they had nothing to do with each other. What it rules out is impossible; what it allows is unproven.
/// </summary>
/// <remarks>Visits are held to be anything from 1 where a beat was entered; a fixed point over the beats, which is reached since sets only grow.</remarks>
internal sealed class Envelope
{
    private const long MostSets = 20_000_000;

    private readonly CompiledStory _story;
    private readonly int[] _asked;
    private readonly Stack<int> _toAsk = [];
    private readonly ValueSet[]?[] _facts;
    private readonly Queue<int> _changed = [];
    private readonly bool[] _isQueued;
    private int _question;

    private Envelope(CompiledStory story)
    {
        _story = story;
        _asked = new int[story.Tests.Length];
        _facts = new ValueSet[]?[story.BeatCount];
        _isQueued = new bool[story.BeatCount];
        CanEnter = new bool[story.BeatCount];
        CanBeOpen = new bool[story.Choices.Length];
        CanBeTaken = new bool[story.Ways.Length];
    }

    /// <summary>Gets for each beat whether a play may enter it.</summary>
    public bool[] CanEnter { get; }

    /// <summary>Gets for each choice whether it may be open.</summary>
    public bool[] CanBeOpen { get; }

    /// <summary>Gets for each way on whether it may be taken.</summary>
    public bool[] CanBeTaken { get; }

    public static Envelope Of(CompiledStory story)
    {
        Envelope envelope = new(story);
        if ((long)story.BeatCount * story.Facts.Length > MostSets)
        {
            envelope.AllowEverything();
            return envelope;
        }

        envelope.Enter(story.Start, [.. story.Facts.Select(fact => ValueSet.Of(fact.Start - fact.Least))]);
        while (envelope._changed.TryDequeue(out int beat))
        {
            envelope._isQueued[beat] = false;
            envelope.Leave(beat);
        }

        return envelope;
    }

    /// <summary>Says whether a condition may hold at a beat; and with <paramref name="wanted"/> false, whether it may fail.</summary>
    public bool May(int beat, int entry, bool wanted = true) => _facts[beat] is { } facts ? May(facts, entry, wanted) : CanEnter[beat];

    private void AllowEverything()
    {
        CanEnter.AsSpan().Fill(true);
        CanBeOpen.AsSpan().Fill(true);
        CanBeTaken.AsSpan().Fill(true);
    }

    // Which ends of its decision graph a condition may come to: each test is asked once.
    private bool May(ValueSet[] facts, int entry, bool wanted)
    {
        int goal = wanted ? Test.Holds : Test.Fails;
        _question++;
        _toAsk.Clear();
        _toAsk.Push(entry);
        while (_toAsk.TryPop(out int at))
        {
            if (at == goal)
            {
                return true;
            }

            if (at >= 0 && _asked[at] != _question)
            {
                _asked[at] = _question;
                Test test = _story.Tests[at];
                (bool canHold, bool canFail) = Ask(facts, test);
                _toAsk.Push(canHold ? test.OnTrue : at);
                _toAsk.Push(canFail ? test.OnFalse : at);
            }
        }

        return false;
    }

    private (bool CanHold, bool CanFail) Ask(ValueSet[] facts, Test test)
    {
        ValueSet set = facts[test.Fact];
        if (test.Kind == TestKind.InMask)
        {
            return ((set.Codes & test.Mask) != 0, (set.Codes & ~test.Mask) != 0);
        }

        if (test.Kind == TestKind.WithNumber)
        {
            bool low = Test.Compare(set.Least + _story.Facts[test.Fact].Least, test.Operator, test.Other);
            bool high = Test.Compare(set.Greatest + _story.Facts[test.Fact].Least, test.Operator, test.Other);
            bool isOrder = test.Operator is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);
            return isOrder || set.Least == set.Greatest ? (low || high, !low || !high) : (true, true);
        }

        // Two facts may be anything to each other unless each has one value only.
        ValueSet other = facts[test.Other];
        if (set.Least != set.Greatest || other.Least != other.Greatest)
        {
            return (true, true);
        }

        bool holds = test.Kind == TestKind.SameWord
            ? (test.Words![set.Least] == other.Least) == (test.Operator == ComparisonOperator.Equal)
            : Test.Compare(set.Least + _story.Facts[test.Fact].Least, test.Operator, other.Least + _story.Facts[test.Other].Least);
        return (holds, !holds);
    }

    private void Enter(int beat, ValueSet[] coming)
    {
        ValueSet[] facts = [.. coming];
        if (_story.Visits[beat] is >= 0 and int visits)
        {
            ValueSet counts = ValueSet.UpTo(_story.Facts[visits].Greatest);
            facts[visits] = counts with { Codes = counts.Codes & ~1UL, Least = 1 };
        }

        foreach (int trait in _story.TraitsMetAt(beat))
        {
            facts[trait] = facts[trait].With(Levels((Fact.OfTrait)_story.Facts[trait])) is var drawn && drawn.Has(0) ? WithoutUndrawn(drawn) : drawn;
        }

        bool isNew = !CanEnter[beat];
        CanEnter[beat] = true;
        ValueSet[] known = _facts[beat] ??= [.. facts];
        for (int fact = 0; fact < facts.Length; fact++)
        {
            ValueSet both = known[fact].With(facts[fact]);
            isNew |= both != known[fact];
            known[fact] = both;
        }

        if (isNew && !_isQueued[beat])
        {
            _isQueued[beat] = true;
            _changed.Enqueue(beat);
        }
    }

    private static ValueSet Levels(Fact.OfTrait trait) =>
        trait.Levels.Aggregate(ValueSet.Nothing, (levels, level) => levels.With(ValueSet.Of((int)level - trait.Least)));

    private static ValueSet WithoutUndrawn(ValueSet levels)
    {
        ulong codes = levels.Codes & ~1UL;
        return new ValueSet(codes, System.Numerics.BitOperations.TrailingZeroCount(codes), levels.Greatest);
    }

    private void Leave(int beat)
    {
        ValueSet[] facts = _facts[beat]!;
        for (int choice = _story.ChoiceStarts[beat]; choice < _story.ChoiceStarts[beat + 1]; choice++)
        {
            ChoiceRow row = _story.Choices[choice];
            if ((row.IsOnce && !facts[row.Taking].Has(0)) || !May(facts, row.When, wanted: true))
            {
                continue;
            }

            CanBeOpen[choice] = true;
            ValueSet[] after = [.. facts];
            foreach (EffectRow effect in _story.Effects.AsSpan(row.FirstEffect, row.EndEffect - row.FirstEffect))
            {
                after[effect.Fact] = after[effect.Fact].Select(effect.Apply);
            }

            if (row.Taking >= 0)
            {
                after[row.Taking] = ValueSet.Of(1);
            }

            Enter(row.To, after);
        }

        if (_story.Silences[beat] >= 0)
        {
            Enter(_story.Silences[beat], facts);
        }

        GoOn(beat, facts);
    }

    private void GoOn(int beat, ValueSet[] facts)
    {
        bool mayAllBeforeFail = true;
        bool mayDraw = false;
        for (int way = _story.WayStarts[beat]; way < _story.WayStarts[beat + 1]; way++)
        {
            WayRow row = _story.Ways[way];
            bool mayHold = May(facts, row.When, wanted: true);
            mayDraw |= row.Weight > 0 && mayHold && mayAllBeforeFail;
            if (mayHold && (mayAllBeforeFail || (row.Weight > 0 && mayDraw)))
            {
                CanBeTaken[way] = true;
                Enter(row.To, facts);
            }

            mayAllBeforeFail &= May(facts, row.When, wanted: false);
        }
    }
}
