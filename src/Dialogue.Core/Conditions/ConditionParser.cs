using System.Globalization;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Conditions;

/// <summary>Reads the condition language of the scenario format; never throws.</summary>
/// <remarks>
/// <c>or</c> binds loosest, then <c>and</c>, then <c>not</c>, then one comparison. Names are resolved later, by <see cref="ConditionChecker"/>.
/// </remarks>
public ref struct ConditionParser
{
    /// <summary>The greatest length of a condition: as long as any text of a scenario may be.</summary>
    public const int MaxLength = 4000;

    private const int DeepestNesting = 32;

    private readonly string _source;
    private ConditionLexer _lexer;
    private ConditionToken _current;
    private ConditionProblem? _problem;
    private int _depth;

    private ConditionParser(string source)
    {
        _source = source;
        _lexer = new ConditionLexer(source);
        _current = _lexer.Next();
    }

    /// <summary>Reads a condition; where it cannot be read, gives null and the first problem.</summary>
    public static Condition? Parse(string source, out ConditionProblem? problem)
    {
        if (source.Length > MaxLength)
        {
            TextSpan tooMuch = new(MaxLength, source.Length - MaxLength);
            problem = new ConditionProblem(ConditionProblemKind.Syntax, tooMuch, string.Empty, $"The condition is longer than {MaxLength} characters.");
            return null;
        }

        ConditionParser parser = new(source);
        ConditionNode? root = parser.ReadOr();
        if (root is not null && parser._current.Kind != ConditionTokenKind.End)
        {
            root = parser.Fail("I expected the condition to end here, or 'and' or 'or'.");
        }

        problem = parser._problem;
        return root is null ? null : new Condition(source, root);
    }

    private ConditionNode? ReadOr()
    {
        ConditionNode? left = ReadAnd();
        while (left is not null && TakeWord("or"))
        {
            ConditionNode? right = ReadAnd();
            left = right is null ? null : new ConditionNode.Or(left, right, TextSpan.Covering(left.At, right.At));
        }

        return left;
    }

    private ConditionNode? ReadAnd()
    {
        ConditionNode? left = ReadNot();
        while (left is not null && TakeWord("and"))
        {
            ConditionNode? right = ReadNot();
            left = right is null ? null : new ConditionNode.And(left, right, TextSpan.Covering(left.At, right.At));
        }

        return left;
    }

    private ConditionNode? ReadNot()
    {
        if (++_depth > DeepestNesting)
        {
            return Fail($"The condition is nested more than {DeepestNesting} deep.");
        }

        TextSpan start = _current.At;
        ConditionNode? node;
        if (TakeWord("not"))
        {
            ConditionNode? inner = ReadNot();
            node = inner is null ? null : new ConditionNode.Not(inner, TextSpan.Covering(start, inner.At));
        }
        else
        {
            node = _current.Kind == ConditionTokenKind.Open ? ReadParenthesis() : ReadComparison();
        }

        _depth--;
        return node;
    }

    private ConditionNode? ReadParenthesis()
    {
        Advance();
        ConditionNode? inner = ReadOr();
        return inner is null || Take(ConditionTokenKind.Close, "')'") ? inner : null;
    }

    private ConditionNode? ReadComparison()
    {
        Operand? left = ReadOperand();
        if (left is null)
        {
            return null;
        }

        if (_current.Kind != ConditionTokenKind.Operator)
        {
            return new ConditionNode.Bare(left, left.At);
        }

        ComparisonOperator comparison = ReadOperator();
        Operand? right = ReadOperand();
        return right is null ? null : new ConditionNode.Comparison(left, comparison, right, TextSpan.Covering(left.At, right.At));
    }

    private ComparisonOperator ReadOperator()
    {
        ComparisonOperator comparison = Spelling(_current) switch
        {
            "==" => ComparisonOperator.Equal,
            "!=" => ComparisonOperator.NotEqual,
            "<" => ComparisonOperator.Less,
            "<=" => ComparisonOperator.LessOrEqual,
            ">" => ComparisonOperator.Greater,
            _ => ComparisonOperator.GreaterOrEqual,
        };
        Advance();
        return comparison;
    }

    private Operand? ReadOperand()
    {
        ConditionToken token = _current;
        switch (token.Kind)
        {
            case ConditionTokenKind.Number:
                if (!int.TryParse(Spelling(token), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
                {
                    return FailOperand("This number is too large.");
                }

                Advance();
                return new Operand.Number(number, token.At);

            case ConditionTokenKind.Word when Spelling(token) is not ("and" or "or" or "not"):
                Advance();
                return ReadName(token);

            default:
                return FailOperand("I expected a variable, a number, 'true', 'false', 'visits(...)', 'took(...)' or a trait here.");
        }
    }

    private Operand? ReadName(ConditionToken name)
    {
        string word = Spelling(name).ToString();
        return (word, _current.Kind) switch
        {
            ("visits", ConditionTokenKind.Open) => ReadVisits(name),
            ("took", ConditionTokenKind.Open) => ReadTook(name),
            (_, ConditionTokenKind.Dot) => ReadTrait(name),
            ("true", _) => new Operand.Flag(true, name.At),
            ("false", _) => new Operand.Flag(false, name.At),
            _ => new Operand.Word(word, name.At),
        };
    }

    private Operand.Visits? ReadVisits(ConditionToken name)
    {
        Advance();
        string? beat = TakeName("a beat's id");
        TextSpan at = TextSpan.Covering(name.At, _current.At);
        return beat is not null && Take(ConditionTokenKind.Close, "')'") ? new Operand.Visits(new BeatId(beat), at) : null;
    }

    private Operand.Took? ReadTook(ConditionToken name)
    {
        Advance();
        string? beat = TakeName("a beat's id");
        if (beat is null || !Take(ConditionTokenKind.Slash, "'/' and a choice's id"))
        {
            return null;
        }

        string? choice = TakeName("a choice's id");
        TextSpan at = TextSpan.Covering(name.At, _current.At);
        return choice is not null && Take(ConditionTokenKind.Close, "')'")
            ? new Operand.Took(new ChoicePath(new BeatId(beat), new ChoiceId(choice)), at)
            : null;
    }

    private Operand.TraitOf? ReadTrait(ConditionToken role)
    {
        Advance();
        ConditionToken trait = _current;
        if (trait.Kind != ConditionTokenKind.Word || !TraitNames.TryRead(Spelling(trait), out Trait value))
        {
            Fail("I expected 'patience', 'warmth' or 'directness' after the dot.");
            return null;
        }

        Advance();
        return new Operand.TraitOf(new RoleKey(Spelling(role).ToString()), value, TextSpan.Covering(role.At, trait.At));
    }

    private bool TakeWord(string word)
    {
        bool isIt = _current.Kind == ConditionTokenKind.Word && Spelling(_current).SequenceEqual(word);
        if (isIt)
        {
            Advance();
        }

        return isIt;
    }

    private string? TakeName(string wanted)
    {
        if (_current.Kind is not (ConditionTokenKind.Word or ConditionTokenKind.Number))
        {
            Fail($"I expected {wanted} here.");
            return null;
        }

        string name = Spelling(_current).ToString();
        Advance();
        return name;
    }

    private bool Take(ConditionTokenKind kind, string wanted)
    {
        if (_current.Kind != kind)
        {
            Fail($"I expected {wanted} here.");
            return false;
        }

        Advance();
        return true;
    }

    private readonly ReadOnlySpan<char> Spelling(ConditionToken token) => _source.AsSpan(token.At.Start, token.At.Length);

    private void Advance() => _current = _lexer.Next();

    private ConditionNode? Fail(string message)
    {
        string found = _current.Kind == ConditionTokenKind.End ? "the end" : Spelling(_current).ToString();
        _problem ??= new ConditionProblem(ConditionProblemKind.Syntax, _current.At, found, message);
        return null;
    }

    private Operand? FailOperand(string message)
    {
        Fail(message);
        return null;
    }
}
