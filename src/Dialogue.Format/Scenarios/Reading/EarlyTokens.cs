using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Finds tokens in the texts that the library shows, before anybody is cast who could fill them.</summary>
internal static class EarlyTokens
{
    /// <summary>Notes the first token of the current text, if there is one.</summary>
    public static void Note(in JsonCursor json, ReadingContext context, string? words)
    {
        int at = words?.IndexOf('{', StringComparison.Ordinal) ?? -1;
        while (at >= 0 && at + 1 < words!.Length && words[at + 1] == '{')
        {
            at = at + 2 < words.Length ? words.IndexOf('{', at + 2) : -1;
        }

        int close = at < 0 ? -1 : words!.IndexOf('}', at);
        if (close > 0 && RoleOf(words![at..(close + 1)]) is { } role)
        {
            context.RoleUses.AddEarlyToken(role.Value, new TextSpan(at, close + 1 - at), new TextSpan(json.ContentStart, json.Raw.Length));
        }
    }

    private static RoleKey? RoleOf(string token) => TextParser.Parse(token).Segments[0] switch
    {
        TextSegment.Token name => name.Role,
        TextSegment.Agreement agreement => agreement.Role,
        _ => null,
    };
}
