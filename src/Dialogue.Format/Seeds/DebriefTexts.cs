using Dialogue.Core.Debriefs;
using Dialogue.Core.Texts;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Seeds;

/// <summary>Reads texts whose tokens may speak of one role only, the other of whatever conversation it will be.</summary>
internal static class DebriefTexts
{
    /// <summary>Reads a text of one line; null where it is no text.</summary>
    public static ScenarioText? Read(ref JsonCursor json)
    {
        if (json.ReadText(TextShape.Line) is not { } words)
        {
            return null;
        }

        List<TextProblem> problems = [];
        ScenarioText text = TextParser.Parse(words, problems);
        if (words.Length <= TextShape.Longest)
        {
            ReportTokens(in json, words, problems);
        }

        return text;
    }

    private static void ReportTokens(in JsonCursor json, string words, List<TextProblem> problems)
    {
        int problem = 0;
        for (int at = words.IndexOf('{', StringComparison.Ordinal); at >= 0 && at < words.Length && !json.Problems.IsFull; at = words.IndexOf('{', at))
        {
            if (at + 1 < words.Length && words[at + 1] == '{')
            {
                at += 2;
                continue;
            }

            int close = words.IndexOf('}', at);
            int end = close < 0 ? words.Length : close + 1;
            bool isBroken = problem < problems.Count && problems[problem].At.Start == at;
            problem += isBroken ? 1 : 0;
            if (isBroken || RoleOf(words.AsSpan(at + 1, end - at - 2)) != DebriefTemplate.Other.Value)
            {
                Report(in json, words[at..end], at, end);
            }

            at = end;
        }
    }

    private static string RoleOf(ReadOnlySpan<char> token)
    {
        int length = token.IndexOfAny('.', ':');
        return (length < 0 ? token : token[..length]).ToString();
    }

    private static void Report(in JsonCursor json, string token, int start, int end) => json.Problems.Add(
        DiagnosticRules.UnknownToken,
        json.ContentStart + JsonEscapes.OffsetOf(json.Raw, start),
        json.ContentStart + JsonEscapes.OffsetOf(json.Raw, end),
        $"{Words.Quote(token.AsSpan())} cannot be filled; a debriefing knows nobody but {{{DebriefTemplate.Other}}}. Write {{{{ for a brace that is meant as one.",
        $"{{{DebriefTemplate.Other}}}");
}
