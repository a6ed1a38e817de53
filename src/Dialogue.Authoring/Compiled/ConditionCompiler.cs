using System.Diagnostics;
using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Compiled;

/// <summary>Turns conditions that the reader accepted into tests; a name that cannot be resolved throws <see cref="ArgumentException"/>.</summary>
internal sealed class ConditionCompiler(FactTable facts, ScenarioIndex index)
{
    private const int BitsOfAMask = 64;

    private readonly Dictionary<Condition, (int Entry, int[] Reads)> _known = [];
    private readonly List<Test> _tests = [];
    private readonly List<Condition> _learnt = [];
    private HashSet<int> _reads = [];

    /// <summary>Notes a condition and the facts that it reads; visits are bounded by what they are compared with, so all must be learnt before any is compiled.</summary>
    public void Learn(Condition? condition)
    {
        if (condition is null || _known.ContainsKey(condition))
        {
            return;
        }

        _reads = [];
        Note(condition.Root);
        _known.Add(condition, (Test.Holds, [.. _reads]));
        _learnt.Add(condition);
    }

    /// <summary>Gives the tests of everything that was learnt.</summary>
    public Test[] Compile()
    {
        foreach (Condition condition in _learnt)
        {
            _known[condition] = (Compile(condition.Root, Test.Holds, Test.Fails), _known[condition].Reads);
        }

        return [.. _tests];
    }

    /// <summary>Gives the first test of a condition; no condition always holds.</summary>
    public int EntryOf(Condition? condition) => condition is null ? Test.Holds : _known[condition].Entry;

    /// <summary>Gives the facts that a condition reads.</summary>
    public ReadOnlySpan<int> ReadsOf(Condition? condition) => condition is null ? [] : _known[condition].Reads;

    private void Note(ConditionNode node)
    {
        switch (node)
        {
            case ConditionNode.Or or:
                Note(or.Left);
                Note(or.Right);
                break;
            case ConditionNode.And and:
                Note(and.Left);
                Note(and.Right);
                break;
            case ConditionNode.Not not:
                Note(not.Inner);
                break;
            case ConditionNode.Bare bare:
                Read(bare.Operand, null);
                break;
            case ConditionNode.Comparison comparison:
                Value left = Read(comparison.Left, comparison.Right);
                Value right = Read(comparison.Right, comparison.Left);
                Bound(left, right);
                Bound(right, left);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Bound(Value counted, Value other)
    {
        if (counted.Fact >= 0 && facts.All[counted.Fact] is Fact.OfVisits visits)
        {
            visits.CountTo(other.Fact < 0 ? Above(other.Constant) : facts.All[other.Fact] is Fact.OfVisits ? Fact.OfVisits.Many : Above(facts.All[other.Fact].Greatest));
        }
    }

    private static int Above(int number) => number == int.MaxValue ? number : Math.Max(number, 0) + 1;

    private Value Read(Operand operand, Operand? beside)
    {
        Value value = ValueOf(operand, beside);
        if (value.Fact >= 0)
        {
            _reads.Add(value.Fact);
        }

        return value;
    }

    private int Compile(ConditionNode node, int onTrue, int onFalse) => node switch
    {
        ConditionNode.Or or => Compile(or.Left, onTrue, Compile(or.Right, onTrue, onFalse)),
        ConditionNode.And and => Compile(and.Left, Compile(and.Right, onTrue, onFalse), onFalse),
        ConditionNode.Not not => Compile(not.Inner, onFalse, onTrue),
        ConditionNode.Bare bare => Compile(ValueOf(bare.Operand, null), ComparisonOperator.NotEqual, new Value(-1, 0), onTrue, onFalse),
        ConditionNode.Comparison comparison => Compile(comparison, onTrue, onFalse),
        _ => throw new UnreachableException(),
    };

    private int Compile(ConditionNode.Comparison comparison, int onTrue, int onFalse)
    {
        if (WordsOf(comparison.Left) is { } left && WordsOf(comparison.Right) is { } right)
        {
            int[] inRight = [.. left.Values.Select(word => right.Values.ToImmutable().IndexOf(word))];
            return Add(new Test
            {
                Kind = TestKind.SameWord,
                Fact = facts.Variable(left.Id.Value),
                Other = facts.Variable(right.Id.Value),
                Operator = comparison.Operator,
                Words = inRight,
                OnTrue = onTrue,
                OnFalse = onFalse,
            });
        }

        return Compile(ValueOf(comparison.Left, comparison.Right), comparison.Operator, ValueOf(comparison.Right, comparison.Left), onTrue, onFalse);
    }

    private int Compile(Value left, ComparisonOperator comparison, Value right, int onTrue, int onFalse)
    {
        if (left.Fact < 0 && right.Fact < 0)
        {
            return Test.Compare(left.Constant, comparison, right.Constant) ? onTrue : onFalse;
        }

        if (left.Fact < 0)
        {
            return Compile(right, Mirrored(comparison), left, onTrue, onFalse);
        }

        if (right.Fact >= 0)
        {
            return Add(new Test { Kind = TestKind.WithFact, Fact = left.Fact, Other = right.Fact, Operator = comparison, OnTrue = onTrue, OnFalse = onFalse });
        }

        Fact fact = facts.All[left.Fact];
        Test test = new() { Fact = left.Fact, Other = right.Constant, Operator = comparison, OnTrue = onTrue, OnFalse = onFalse };
        return Add((long)fact.Greatest - fact.Least < BitsOfAMask
            ? test with { Kind = TestKind.InMask, Mask = MaskOf(fact, comparison, right.Constant) }
            : test with { Kind = TestKind.WithNumber });
    }

    private static ulong MaskOf(Fact fact, ComparisonOperator comparison, int number)
    {
        ulong mask = 0;
        for (int value = fact.Least; value <= fact.Greatest; value++)
        {
            mask |= Test.Compare(value, comparison, number) ? 1UL << (value - fact.Least) : 0;
        }

        return mask;
    }

    private static ComparisonOperator Mirrored(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => comparison,
    };

    private int Add(Test test)
    {
        _tests.Add(test);
        return _tests.Count - 1;
    }

    private Value ValueOf(Operand operand, Operand? beside) => operand switch
    {
        Operand.Number number => new Value(-1, number.Value),
        Operand.Flag flag => new Value(-1, flag.Value ? 1 : 0),
        Operand.Visits visits => new Value(facts.Visits(index.BeatAt(visits.Beat)), 0),
        Operand.Took took => Taking(took.Choice),
        Operand.TraitOf trait => new Value(facts.Trait(trait.Role, trait.Trait, out int only), only),
        Operand.Word word when facts.TryVariable(word.Value, out _) => new Value(facts.Variable(word.Value), 0),
        Operand.Word word => new Value(-1, WordBeside(word.Value, beside)),
        _ => throw new UnreachableException(),
    };

    private Value Taking(ChoicePath path)
    {
        (int beat, int choice) = index.ChoiceAt(path);
        return new Value(facts.Taking(beat, choice), 0);
    }

    private int WordBeside(string word, Operand? beside)
    {
        if (beside is Operand.TraitOf && TraitNames.TryRead(word, out TraitLevel level))
        {
            return (int)level;
        }

        int value = beside is not null && WordsOf(beside) is { } variable ? variable.Values.ToImmutable().IndexOf(word) : -1;
        return value >= 0 ? value : throw new ArgumentException($"The condition names '{word}', which is neither a variable nor a value that fits.");
    }

    private Variable.Word? WordsOf(Operand operand) =>
        operand is Operand.Word named && facts.TryVariable(named.Value, out Variable variable) ? variable as Variable.Word : null;

    /// <summary>A fact, or where there is none (-1) the number beside it.</summary>
    private readonly record struct Value(int Fact, int Constant);
}
