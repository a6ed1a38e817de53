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
        if (close > 0)
        {
            ReadOnlySpan<char> inside = words.AsSpan(at + 1, close - at - 1);
            int length = inside.IndexOfAny('.', ':');
            string role = (length < 0 ? inside : inside[..length]).ToString();
            context.RoleUses.AddEarlyToken(role, new TextSpan(at, close + 1 - at), new TextSpan(json.ContentStart, json.Raw.Length));
        }
    }
}
