using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;
using Dialogue.Core.Conditions;

namespace Dialogue.Authoring.Foreign.Ink.Compiled;

/// <summary>What compiled ink computes, in the order in which it does: values, variables, signs.</summary>
/// <param name="passage">Gives the passage that a path stands for, or null.</param>
internal sealed class InkStack(Func<string, string?> passage)
{
    private const int Deepest = 64;

    private readonly List<Entry> _stack = [];

    /// <summary>Gets whether something was met that cannot be told.</summary>
    public bool IsUnclear { get; private set; }

    public void Clear()
    {
        _stack.Clear();
        IsUnclear = false;
    }

    public void Push(JsonPart part, Place at)
    {
        Entry? entry = part.Kind switch
        {
            _ when _stack.Count >= Deepest => null,
            JsonPartKind.Number when part.Number is { } number => new Entry(new ForeignValue.Number(number)),
            JsonPartKind.Flag => new Entry(new ForeignValue.Flag(part.IsTrue)),
            JsonPartKind.Object when part["VAR?"].Words is { } name => new Entry(null, name),
            JsonPartKind.Object when part["CNT?"].Words is { } path && passage(path) is { } counted => new Entry(null, null, counted),
            JsonPartKind.Text => Signed(part.Words!, at),
            _ => null,
        };
        if (entry is { } known)
        {
            _stack.Add(known);
        }
        else
        {
            IsUnclear = true;
        }
    }

    public void PushText(string words) => _stack.Add(new Entry(new ForeignValue.Word(words)));

    /// <summary>Gets the name of the variable that is to be shown, or null where it is something else.</summary>
    public string? Shown => !IsUnclear && _stack is [.., { Variable: { } name, Step: null }] ? name : null;

    /// <summary>Gives what is left as a condition, or null where it is none.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="words">How many texts stand before it that are no part of it.</param>
    public ForeignTest? Test(Place at, int words = 0) => IsUnclear || _stack.Count != words + 1 ? null : AsTest(_stack[words], at);

    /// <summary>Gives what is left as a change of a variable, or null where it is none.</summary>
    public ForeignSet? Set(string name, Place at) => IsUnclear ? null : _stack switch
    {
        [.., { Value: { } value }] => new ForeignSet(name, value, 0, at),
        [.., { Step: { } step, Variable: var variable }] when variable == name => new ForeignSet(name, null, step, at),
        _ => null,
    };

    private static ForeignTest? AsTest(Entry entry, Place at) => entry switch
    {
        { Test: { } test } => test,
        { Step: null, Variable: { } name } => new ForeignTest.Truth(name, at),
        { Counted: { } counted } => new ForeignTest.Visits(counted, ComparisonOperator.Greater, 0, at),
        _ => null,
    };

    private Entry? Signed(string sign, Place at)
    {
        if (sign == "!" && Pop() is { } inner)
        {
            return AsTest(inner, at) is { } test ? new Entry(null) { Test = ForeignTest.Opposite(test) } : null;
        }

        if (Pop() is not { } right || Pop() is not { } left)
        {
            return null;
        }

        return sign switch
        {
            "&&" when AsTest(left, at) is { } one && AsTest(right, at) is { } other => new Entry(null) { Test = ForeignTest.Both(one, other) },
            "||" when AsTest(left, at) is { Depth: < 16 } one && AsTest(right, at) is { Depth: < 16 } other => new Entry(null) { Test = new ForeignTest.Or(one, other) },
            "+" or "-" when left is { Variable: { } name, Step: null } && right.Value is ForeignValue.Number number =>
                new Entry(null, name) { Step = sign == "+" ? number.Value : -number.Value },
            _ when Operator(sign) is { } comparison => Compared(left, comparison, right, at),
            _ => null,
        };
    }

    private static Entry? Compared(Entry left, ComparisonOperator comparison, Entry right, Place at) => (left, right.Value) switch
    {
        ({ Step: null, Variable: { } name }, { } value) => new Entry(null) { Test = new ForeignTest.Comparison(name, comparison, value, at) },
        ({ Counted: { } counted }, ForeignValue.Number times) => new Entry(null) { Test = new ForeignTest.Visits(counted, comparison, times.Value, at) },
        _ => null,
    };

    private static ComparisonOperator? Operator(string sign) => sign switch
    {
        "==" => ComparisonOperator.Equal,
        "!=" => ComparisonOperator.NotEqual,
        "<" => ComparisonOperator.Less,
        "<=" => ComparisonOperator.LessOrEqual,
        ">" => ComparisonOperator.Greater,
        ">=" => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    private Entry? Pop()
    {
        if (_stack.Count == 0)
        {
            return null;
        }

        Entry last = _stack[^1];
        _stack.RemoveAt(_stack.Count - 1);
        return last;
    }

    private sealed record Entry(ForeignValue? Value, string? Variable = null, string? Counted = null)
    {
        public ForeignTest? Test { get; init; }

        public int? Step { get; init; }
    }
}
