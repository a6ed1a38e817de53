using System.Collections.Immutable;
using System.Globalization;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Json;

/// <summary>Collects the mistakes of one file.</summary>
internal sealed class ProblemLog
{
    /// <summary>How many mistakes of one file are listed: enough for any author, little enough for any machine.</summary>
    public const int MostListed = 10_000;

    private readonly List<Problem> _problems = [];

    /// <summary>Gets the finder of words that were probably meant.</summary>
    public NearestWord Nearest { get; } = new();

    public bool HasErrors { get; private set; }

    public bool IsFull => _problems.Count >= MostListed;

    public int Count => _problems.Count;

    public void Add(DiagnosticRule rule, int start, int end, string message, string? suggestion = null) =>
        Add(new Problem(rule, start, end, message, suggestion, rule.Severity));

    public void Add(Problem problem)
    {
        HasErrors |= problem.Severity == Severity.Error;
        if (!IsFull)
        {
            _problems.Add(problem);
        }
        else if (_problems.Count == MostListed)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"This file has more than {MostListed:N0} mistakes; the rest is not listed.");
            _problems.Add(new Problem(DiagnosticRules.LimitExceeded, 0, 0, message, null, Severity.Error));
            HasErrors = true;
        }
    }

    /// <summary>Adds these mistakes to another log.</summary>
    public void MoveTo(ProblemLog other)
    {
        foreach (Problem problem in _problems)
        {
            other.Add(problem);
        }
    }

    public int RemoveAll(Predicate<Problem> unwanted) => _problems.RemoveAll(unwanted);

    /// <summary>Gives the mistakes as diagnostics, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> ToDiagnostics(ReadOnlySpan<byte> utf8)
    {
        if (_problems.Count == 0)
        {
            return [];
        }

        TextPositions positions = new(utf8);
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>(_problems.Count);
        foreach (Problem problem in _problems.OrderBy(p => p.Start).ThenBy(p => p.End).ThenBy(p => p.Rule.Code, StringComparer.Ordinal))
        {
            diagnostics.Add(new Diagnostic(problem.Rule, positions.Span(utf8, problem.Start, problem.End), Words.Clean(problem.Message))
            {
                Severity = problem.Severity,
                Suggestion = problem.Suggestion is null ? null : Words.Clean(problem.Suggestion),
            });
        }

        return diagnostics.MoveToImmutable();
    }
}
