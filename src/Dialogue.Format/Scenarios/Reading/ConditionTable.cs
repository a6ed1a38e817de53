using System.Text.Json;
using Dialogue.Core.Conditions;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>The conditions of a file: each distinct one is parsed once and checked once, and knows everywhere it stands.</summary>
internal sealed class ConditionTable
{
    private readonly NamePool _sources = new();
    private readonly List<(Condition? Condition, ConditionProblem? Problem)> _conditions = [];
    private readonly PagedList<(int Condition, int Start, int Length)> _uses = new();

    /// <summary>Reads a condition; null where it is none, which is reported at once or when everything is checked.</summary>
    public Condition? Read(ref JsonCursor json)
    {
        if (json.Token != JsonTokenType.String)
        {
            json.Refuse("a condition in quotes");
            return null;
        }

        if (json.Raw.Length > TextShape.Longest)
        {
            json.ReportTooLong(json.Raw.Length, TextShape.Longest);
            return null;
        }

        int number = _sources.Add(json.Content());
        if (number == _conditions.Count)
        {
            Condition? condition = ConditionParser.Parse(_sources[number], out ConditionProblem? problem);
            _conditions.Add((condition, problem));
        }

        _uses.Add((number, json.ContentStart, json.Raw.Length));
        return _conditions[number].Condition;
    }

    /// <summary>
    /// Checks every condition against what the whole file defines, and reports mistakes wherever the condition stands.
    /// Without a scope, since the file breaks off, only what cannot be read is reported.
    /// </summary>
    public void Check(ConditionScope? scope, ReferenceWords words, ProblemLog problems, ReadOnlySpan<byte> utf8)
    {
        List<ConditionProblem>?[] found = new List<ConditionProblem>?[_conditions.Count];
        bool isClean = true;
        for (int number = 0; number < found.Length; number++)
        {
            List<ConditionProblem> mistakes = [];
            (Condition? condition, ConditionProblem? problem) = _conditions[number];
            if (problem is not null)
            {
                mistakes.Add(problem);
            }
            else if (condition is not null && scope is not null)
            {
                ConditionChecker.Check(condition, scope, mistakes);
                mistakes.RemoveAll(words.IsAboutRefusedVariable);
            }

            found[number] = mistakes.Count == 0 ? null : mistakes;
            isClean &= mistakes.Count == 0;
        }

        if (!isClean)
        {
            Report(found, words, problems, utf8);
        }
    }

    private void Report(List<ConditionProblem>?[] found, ReferenceWords words, ProblemLog problems, ReadOnlySpan<byte> utf8)
    {
        for (int use = 0; use < _uses.Count; use++)
        {
            (int number, int start, int length) = _uses[use];
            if (found[number] is not { } mistakes || problems.IsFull)
            {
                continue;
            }

            ReadOnlySpan<byte> raw = utf8.Slice(start, length);
            foreach (ConditionProblem mistake in mistakes)
            {
                (DiagnosticRule rule, int from, int to, string? suggestion) = words.Explain(mistake, _sources[number]);
                int at = start + JsonEscapes.OffsetOf(raw, from);
                problems.Add(rule, at, Math.Max(at + 1, start + JsonEscapes.OffsetOf(raw, to)), mistake.Message, suggestion);
            }
        }
    }
}
