using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Json;

/// <content>Reading texts, and refusing what could harm a terminal.</content>
internal ref partial struct JsonCursor
{
    /// <summary>Reads a text; null where it is none. A text with a flaw is reported and still given.</summary>
    public string? ReadText(TextShape shape) => ReadText(shape, HostileCharacters.Suspicious, out _);

    /// <summary>Reads a text and says whether it may hold tokens.</summary>
    public string? ReadText(TextShape shape, out bool mayHaveTokens) => ReadText(shape, HostileCharacters.SuspiciousOrBrace, out mayHaveTokens);

    private string? ReadText(TextShape shape, SearchValues<byte> suspicious, out bool isSuspicious)
    {
        isSuspicious = false;
        if (_reader.TokenType != JsonTokenType.String)
        {
            Refuse("a text in quotes");
            return null;
        }

        ReadOnlySpan<byte> raw = _reader.ValueSpan;
        isSuspicious = raw.ContainsAny(suspicious);
        bool isHarmless = !isSuspicious && raw.Length <= shape.MaxLength && raw.Length > 0 && raw[0] > ' ';
        return isHarmless ? Encoding.UTF8.GetString(raw) : ReadTextCarefully(shape);
    }

    private readonly string ReadTextCarefully(TextShape shape)
    {
        string text = IsEscaped ? DecodeContent() : Encoding.UTF8.GetString(Raw);
        if (text.Length > shape.MaxLength)
        {
            ReportTooLong(text.Length, shape.MaxLength);
        }
        else if (string.IsNullOrWhiteSpace(text))
        {
            Report(DiagnosticRules.EmptyText, $"{Key} has no words.");
        }
        else
        {
            ReportHostile(text, shape.Paragraphs);
        }

        return text;
    }

    /// <summary>Reports a text that is longer than it may be.</summary>
    public readonly void ReportTooLong(int length, int most) => Report(
        DiagnosticRules.LimitExceeded,
        string.Create(CultureInfo.InvariantCulture, $"{Key} has {length:N0} characters; {most:N0} is the most."));

    private readonly void ReportHostile(string text, bool paragraphs)
    {
        int at = HostileCharacters.IndexIn(text, 0, paragraphs);
        while (at >= 0 && !Problems.IsFull)
        {
            int end = at + 1;
            while (end < text.Length && HostileCharacters.IsHostile(text[end], paragraphs))
            {
                end++;
            }

            Problems.Add(
                DiagnosticRules.ControlCharacter,
                ContentStart + JsonEscapes.OffsetOf(Raw, at),
                ContentStart + JsonEscapes.OffsetOf(Raw, end),
                Describe(text[at], end - at));
            at = HostileCharacters.IndexIn(text, end, paragraphs);
        }
    }

    private readonly string Describe(char character, int count)
    {
        string what = (character, count) switch
        {
            ('\n', 1) => "a line break, which only longer texts may have",
            ('\t', 1) => "a tab; write spaces",
            ('\u001B', _) => "an escape, which could command a terminal",
            ( >= '\u2028' and <= '\u2029', 1) => "a line separator; write \\n",
            ( >= '\u061C', 1) => $"a character that turns the writing direction {HostileCharacters.Name(character)}",
            (_, 1) => $"a control character {HostileCharacters.Name(character)}",
            _ => $"control characters, the first of them {HostileCharacters.Name(character)}",
        };
        return $"{Key} holds {what}.";
    }
}
