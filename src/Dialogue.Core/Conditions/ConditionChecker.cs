using System.Diagnostics;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Conditions;

/// <summary>Checks that a condition's names exist and that only things of one kind are compared.</summary>
public static class ConditionChecker
{
    private enum Kind
    {
        Unknown,
        Number,
        Flag,
        Word,
        Level,
    }

    /// <summary>Adds every mistake of a condition to a list, in the order of its string.</summary>
    public static void Check(Condition condition, ConditionScope scope, ICollection<ConditionProblem> problems) =>
        Check(condition.Root, scope, problems);

    private static void Check(ConditionNode node, ConditionScope scope, ICollection<ConditionProblem> problems)
    {
        switch (node)
        {
            case ConditionNode.Or or:
                Check(or.Left, scope, problems);
                Check(or.Right, scope, problems);
                break;
            case ConditionNode.And and:
                Check(and.Left, scope, problems);
                Check(and.Right, scope, problems);
                break;
            case ConditionNode.Not not:
                Check(not.Inner, scope, problems);
                break;
            case ConditionNode.Bare bare:
                CheckBare(bare, scope, problems);
                break;
            case ConditionNode.Comparison comparison:
                CheckComparison(comparison, scope, problems);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void CheckBare(ConditionNode.Bare bare, ConditionScope scope, ICollection<ConditionProblem> problems)
    {
        if (IsValueWord(bare.Operand, scope))
        {
            AddUnknownName((Operand.Word)bare.Operand, problems);
            return;
        }

        Kind kind = KindOf(bare.Operand, scope, problems);
        if (kind is not (Kind.Flag or Kind.Unknown))
        {
            problems.Add(Mismatch(bare, $"{Describe(kind)} cannot stand alone; compare it with something."));
        }
    }

    private static void CheckComparison(ConditionNode.Comparison node, ConditionScope scope, ICollection<ConditionProblem> problems)
    {
        bool leftIsValue = IsValueWord(node.Left, scope);
        bool rightIsValue = IsValueWord(node.Right, scope);
        if (leftIsValue && rightIsValue)
        {
            AddUnknownName((Operand.Word)node.Left, problems);
            return;
        }

        if (leftIsValue || rightIsValue)
        {
            Operand named = leftIsValue ? node.Right : node.Left;
            CheckValue((Operand.Word)(leftIsValue ? node.Left : node.Right), named, node, scope, problems);
            return;
        }

        Kind left = KindOf(node.Left, scope, problems);
        Kind right = KindOf(node.Right, scope, problems);
        if (left == Kind.Unknown || right == Kind.Unknown)
        {
            return;
        }

        if (left != right)
        {
            problems.Add(Mismatch(node, $"{Describe(left)} cannot be compared with {Describe(right).ToLowerInvariant()}."));
        }
        else if (left is Kind.Flag or Kind.Word && !IsEquality(node.Operator))
        {
            problems.Add(Mismatch(node, $"{Describe(left)} has no order; use == or !=."));
        }
    }

    /// <summary>A bare word that is no variable must be a value of what it is compared with.</summary>
    private static void CheckValue(
        Operand.Word value, Operand named, ConditionNode.Comparison node, ConditionScope scope, ICollection<ConditionProblem> problems)
    {
        Kind kind = KindOf(named, scope, problems);
        switch (kind)
        {
            case Kind.Unknown:
                break;
            case Kind.Level when !TraitNames.TryRead(value.Value, out TraitLevel _):
                problems.Add(new ConditionProblem(
                    ConditionProblemKind.TypeMismatch, value.At, value.Value, $"'{value.Value}' is no level of a trait; the levels are low, medium and high."));
                break;
            case Kind.Word when named is Operand.Word word && scope.Variable(word.Value) is Variable.Word variable:
                CheckVariableValue(value, variable, node, problems);
                break;
            case Kind.Number or Kind.Flag:
                AddUnknownName(value, problems);
                break;
            default:
                break;
        }
    }

    private static void CheckVariableValue(
        Operand.Word value, Variable.Word variable, ConditionNode.Comparison node, ICollection<ConditionProblem> problems)
    {
        if (!variable.Values.Contains(value.Value))
        {
            problems.Add(new ConditionProblem(
                ConditionProblemKind.TypeMismatch,
                value.At,
                value.Value,
                $"'{value.Value}' is no value of '{variable.Id}'; its values are {string.Join(", ", variable.Values)}."));
        }
        else if (!IsEquality(node.Operator))
        {
            problems.Add(Mismatch(node, $"{Describe(Kind.Word)} has no order; use == or !=."));
        }
    }

    private static Kind KindOf(Operand operand, ConditionScope scope, ICollection<ConditionProblem> problems)
    {
        switch (operand)
        {
            case Operand.Number:
                return Kind.Number;
            case Operand.Flag:
                return Kind.Flag;
            case Operand.Word word:
                return scope.Variable(word.Value) switch
                {
                    Variable.Number => Kind.Number,
                    Variable.Flag => Kind.Flag,
                    Variable.Word => Kind.Word,
                    _ => Kind.Unknown,
                };
            case Operand.Visits visits:
                CheckBeat(visits.Beat, operand, scope, problems);
                return Kind.Number;
            case Operand.Took took:
                if (CheckBeat(took.Choice.Beat, operand, scope, problems) && !scope.HasChoice(took.Choice))
                {
                    problems.Add(new ConditionProblem(
                        ConditionProblemKind.UnknownChoice, operand.At, took.Choice.ToString(), $"Beat '{took.Choice.Beat}' has no choice '{took.Choice.Choice}'."));
                }

                return Kind.Flag;
            case Operand.TraitOf trait:
                if (!scope.HasRole(trait.Role))
                {
                    problems.Add(new ConditionProblem(
                        ConditionProblemKind.UnknownCharacter, operand.At, trait.Role.Value, $"Nobody in the cast is called '{trait.Role}'."));
                }

                return Kind.Level;
            default:
                throw new UnreachableException();
        }
    }

    private static bool CheckBeat(BeatId beat, Operand operand, ConditionScope scope, ICollection<ConditionProblem> problems)
    {
        if (scope.HasBeat(beat))
        {
            return true;
        }

        problems.Add(new ConditionProblem(ConditionProblemKind.UnknownBeat, operand.At, beat.Value, $"There is no beat '{beat}'."));
        return false;
    }

    private static bool IsValueWord(Operand operand, ConditionScope scope) =>
        operand is Operand.Word word && scope.Variable(word.Value) is null;

    private static bool IsEquality(ComparisonOperator comparison) => comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual;

    private static void AddUnknownName(Operand.Word word, ICollection<ConditionProblem> problems) =>
        problems.Add(new ConditionProblem(ConditionProblemKind.UnknownName, word.At, word.Value, $"There is no variable '{word.Value}'."));

    private static ConditionProblem Mismatch(ConditionNode node, string message) =>
        new(ConditionProblemKind.TypeMismatch, node.At, string.Empty, message);

    private static string Describe(Kind kind) => kind switch
    {
        Kind.Number => "A number",
        Kind.Flag => "A flag (true or false)",
        Kind.Word => "A choice variable",
        Kind.Level => "A trait",
        _ => throw new UnreachableException(),
    };
}
