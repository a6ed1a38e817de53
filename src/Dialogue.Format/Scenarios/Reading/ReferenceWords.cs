using System.Diagnostics;
using Dialogue.Core.Conditions;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Says which rule a mistake in a condition breaks, exactly where, and what was probably meant.</summary>
internal sealed class ReferenceWords(ReadingContext context, BeatTable beats, NearestWord nearest)
{
    public (DiagnosticRule Rule, int Start, int End, string? Suggestion) Explain(ConditionProblem problem, string source)
    {
        switch (problem.Kind)
        {
            case ConditionProblemKind.Syntax:
                return (DiagnosticRules.ConditionSyntax, problem.At.Start, problem.At.End, null);
            case ConditionProblemKind.TypeMismatch:
                return (DiagnosticRules.TypeMismatch, problem.At.Start, problem.At.End, ValueLike(problem.Name));
            case ConditionProblemKind.UnknownName:
                return (DiagnosticRules.UnknownVariable, problem.At.Start, problem.At.End, nearest.Find(problem.Name, context.Variables.Names.Names));
            case ConditionProblemKind.UnknownCharacter:
                return (DiagnosticRules.UnknownCharacter, problem.At.Start, problem.At.Start + problem.Name.Length, nearest.Find(problem.Name, context.Roles.Names));
            case ConditionProblemKind.UnknownBeat:
                return At(problem, source, problem.Name, beats.Nearest(problem.Name, nearest));
            case ConditionProblemKind.UnknownChoice:
                int slash = problem.Name.IndexOf('/', StringComparison.Ordinal);
                string choice = problem.Name[(slash + 1)..];
                return At(problem, source, choice, beats.NearestChoice(problem.Name[..slash], choice, nearest));
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Says whether a mistake comes only from a variable whose declaration was refused: that was said already.</summary>
    public bool IsAboutRefusedVariable(ConditionProblem problem) =>
        problem.Kind is ConditionProblemKind.UnknownName or ConditionProblemKind.TypeMismatch && context.Variables.Names.Find(problem.Name) >= 0;

    /// <summary>Finds the id inside <c>visits(...)</c> or <c>took(...)</c>; a choice's id is the last word there, a beat's the first.</summary>
    private static (DiagnosticRule Rule, int Start, int End, string? Suggestion) At(ConditionProblem problem, string source, string name, string? suggestion)
    {
        int open = source.IndexOf('(', problem.At.Start);
        int slash = problem.Kind == ConditionProblemKind.UnknownChoice ? source.IndexOf('/', open) : open;
        int start = source.IndexOf(name, slash, StringComparison.Ordinal);
        return (DiagnosticRules.UnknownTarget, start, start + name.Length, suggestion);
    }

    private string? ValueLike(string word)
    {
        if (word.Length == 0)
        {
            return null;
        }

        IEnumerable<string> values = context.Variables.Readable.OfType<Core.Scenarios.Variable.Word>().SelectMany(variable => variable.Values);
        return nearest.Find(word, values.Concat(["low", "medium", "high"]));
    }
}
