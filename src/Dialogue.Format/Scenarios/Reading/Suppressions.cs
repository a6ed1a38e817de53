using System.Text;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads <c>lint</c>, the diagnostics that the author means to keep, and takes them out of what is reported.</summary>
internal sealed class Suppressions
{
    private readonly List<(LintSuppression Suppression, int Start, int End)> _all = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    /// <summary>Gets the suppressions in the order of the file.</summary>
    public ValueArray<LintSuppression> ToValueArray() => _all.Select(entry => entry.Suppression).ToValueArray();

    public void Read(ref JsonCursor json)
    {
        if (!json.IsObject())
        {
            return;
        }

        while (json.NextKey(out ReadOnlySpan<byte> key))
        {
            string code = Encoding.UTF8.GetString(key);
            if (!_codes.Add(code))
            {
                json.RefuseDuplicate();
                continue;
            }

            bool isUsable = IsUsable(in json, code);
            (int start, int end) = (json.KeyStart, json.KeyEnd);
            json.Read();
            if (json.ReadText(TextShape.Line) is { } reason && isUsable)
            {
                _all.Add((new LintSuppression(code, reason), start, end));
            }
        }
    }

    /// <summary>Takes what is suppressed out of the mistakes, and reports suppressions of what did not arise.</summary>
    /// <remarks>A code that only other rules can judge is left to them.</remarks>
    public void Apply(ProblemLog problems)
    {
        foreach ((LintSuppression suppression, int start, int end) in _all.OrderBy(entry => entry.Suppression.Code == DiagnosticRules.UnusedSuppression.Code))
        {
            int removed = problems.RemoveAll(problem => problem.Rule.Code == suppression.Code && problem.Severity != Severity.Error);
            if (removed == 0 && DiagnosticRules.IsOfReading(suppression.Code) && suppression.Code != DiagnosticRules.UnusedSuppression.Code)
            {
                problems.Add(DiagnosticRules.UnusedSuppression, start, end, $"{suppression.Code} does not arise, so this suppression can go.");
            }
        }
    }

    private static bool IsUsable(in JsonCursor json, string code)
    {
        bool isCode = code.Length == 6 && code.StartsWith("DLG", StringComparison.Ordinal) && !code.AsSpan(3).ContainsAnyExceptInRange('0', '9');
        if (!isCode)
        {
            string? meant = DiagnosticRules.Find(code)?.Code;
            json.ReportKey(DiagnosticRules.WrongTypeOrRange, $"{Words.Quote(code.AsSpan())} is no code of a diagnostic, such as DLG302.", meant);
            return false;
        }

        if (DiagnosticRules.Find(code) is { Severity: Severity.Error })
        {
            json.ReportKey(DiagnosticRules.WrongTypeOrRange, $"{code} is an error, and errors cannot be suppressed.");
            return false;
        }

        return true;
    }
}
