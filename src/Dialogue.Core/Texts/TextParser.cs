using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Texts;

/// <summary>A place in a text where a token cannot be read.</summary>
/// <param name="At">The token with its braces, in the source string.</param>
/// <param name="Token">What stands between the braces.</param>
public readonly record struct TextProblem(TextSpan At, string Token);

/// <summary>Reads texts with tokens into segments; never throws. Whether a role exists is for the caller to check.</summary>
public static class TextParser
{
    private static readonly (string Name, TokenForm Form)[] Forms =
    [
        ("full", TokenForm.FullName),
        ("role", TokenForm.RoleTitle),
        ("they", TokenForm.They),
        ("them", TokenForm.Them),
        ("their", TokenForm.Their),
        ("theirs", TokenForm.Theirs),
        ("themself", TokenForm.Themself),
    ];

    /// <summary>Gets the words that may follow the dot in a token, for suggestions.</summary>
    public static IEnumerable<string> FormNames => Forms.Select(form => form.Name);

    /// <summary>Reads a text, leaving what cannot be read as it stands.</summary>
    public static ScenarioText Parse(string source) => Parse(source, null);

    /// <summary>Reads a text and collects the tokens that cannot be read; they are left as they stand.</summary>
    public static ScenarioText Parse(string source, ICollection<TextProblem>? problems)
    {
        int brace = source.IndexOf('{', StringComparison.Ordinal);
        if (brace < 0)
        {
            return new ScenarioText(source, []);
        }

        List<TextSegment> segments = [];
        int literal = 0;
        for (int at = brace; at >= 0 && at < source.Length; at = source.IndexOf('{', at))
        {
            if (at + 1 < source.Length && source[at + 1] == '{')
            {
                AddLiteral(segments, source[literal..(at + 1)]);
                at += 2;
                literal = at;
                continue;
            }

            int close = source.IndexOf('}', at);
            int end = close < 0 ? source.Length : close + 1;
            TextSegment? token = close < 0 ? null : ReadToken(source.AsSpan(at + 1, close - at - 1));
            if (token is null)
            {
                problems?.Add(new TextProblem(new TextSpan(at, end - at), source[(at + 1)..(close < 0 ? end : close)]));
            }
            else
            {
                AddLiteral(segments, source[literal..at]);
                segments.Add(token);
                literal = end;
            }

            at = end;
        }

        AddLiteral(segments, source[literal..]);
        return new ScenarioText(source, segments.ToValueArray());
    }

    private static void AddLiteral(List<TextSegment> segments, string words)
    {
        if (words.Length > 0)
        {
            segments.Add(new TextSegment.Literal(words));
        }
    }

    private static TextSegment? ReadToken(ReadOnlySpan<char> token)
    {
        int colon = token.IndexOf(':');
        if (colon >= 0)
        {
            ReadOnlySpan<char> words = token[(colon + 1)..];
            int bar = words.IndexOf('|');
            return IsKey(token[..colon]) && bar >= 0 && words[(bar + 1)..].IndexOf('|') < 0
                ? new TextSegment.Agreement(new RoleKey(token[..colon].ToString()), words[..bar].ToString(), words[(bar + 1)..].ToString())
                : null;
        }

        int dot = token.IndexOf('.');
        if (dot < 0)
        {
            return IsKey(token) ? new TextSegment.Token(new RoleKey(token.ToString()), TokenForm.FirstName, false) : null;
        }

        ReadOnlySpan<char> form = token[(dot + 1)..];
        if (!IsKey(token[..dot]) || form.IsEmpty)
        {
            return null;
        }

        foreach ((string name, TokenForm value) in Forms)
        {
            bool capital = char.IsAsciiLetterUpper(form[0]);
            if (form.Length == name.Length && form[1..].SequenceEqual(name.AsSpan(1)) && char.ToLowerInvariant(form[0]) == name[0])
            {
                return new TextSegment.Token(new RoleKey(token[..dot].ToString()), value, capital);
            }
        }

        return null;
    }

    private static bool IsKey(ReadOnlySpan<char> key) =>
        !key.IsEmpty && char.IsAsciiLetterLower(key[0]) && !key.ContainsAnyExcept(Names.KeyCharacters);
}
