using System.Text.Json;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Json;

/// <summary>Finds where JSON breaks, and says it in an author's words.</summary>
internal static class SyntaxError
{
    /// <summary>Reports broken syntax, or a bracket too deep.</summary>
    public static void Report(JsonException exception, ReadOnlySpan<byte> utf8, in JsonCursor json, ProblemLog problems)
    {
        int at = OffsetOf(exception, utf8);
        if (json.IsTooDeep(at))
        {
            problems.Add(DiagnosticRules.LimitExceeded, at, at + 1, $"Brackets are nested more than {JsonCursor.MaxDepth} deep.");
            return;
        }

        int end = at;
        while (end < utf8.Length && (end == at || (utf8[end] & 0xC0) == 0x80))
        {
            end++;
        }

        problems.Add(DiagnosticRules.JsonSyntax, at, end, Describe(utf8, at));
    }

    private static int OffsetOf(JsonException exception, ReadOnlySpan<byte> utf8)
    {
        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            int feed = utf8[start..].IndexOf((byte)'\n');
            if (feed < 0)
            {
                break;
            }

            start += feed + 1;
        }

        return (int)Math.Min(start + (exception.BytePositionInLine ?? 0), utf8.Length);
    }

    private static string Describe(ReadOnlySpan<byte> utf8, int at)
    {
        if (utf8.Trim(" \t\r\n"u8).IsEmpty)
        {
            return "The file is empty; a scenario is one JSON object in braces.";
        }

        if (at >= utf8.Length)
        {
            return "The file ends in the middle; a quote, a brace or a bracket is missing.";
        }

        ReadOnlySpan<byte> before = utf8[..at].TrimEnd(" \t\r\n"u8);
        byte last = before.IsEmpty ? (byte)0 : before[^1];
        return (utf8[at], last) switch
        {
            ((byte)'/', _) => "JSON has no comments.",
            ((byte)'}' or (byte)']', (byte)',') => "A comma may not stand before a closing bracket.",
            ((byte)'}', (byte)']') or ((byte)']', (byte)'}') => "This bracket closes something that was opened by the other kind.",
            ((byte)'"', (byte)'"' or (byte)'}' or (byte)']' or (>= (byte)'0' and <= (byte)'9')) => "A comma or a colon is missing before this quote.",
            ((byte)'{', (byte)'}') => "A comma is missing between these two objects.",
            ((byte)'\'', _) => "Texts stand in double quotes.",
            ( < (byte)' ', _) => "A line break or control character stands inside a text; write a line break as \\n.",
            ( >= 0x80, _) => "This character does not belong here; perhaps it is a curly quote.",
            _ => $"JSON does not allow '{(char)utf8[at]}' here.",
        };
    }
}
