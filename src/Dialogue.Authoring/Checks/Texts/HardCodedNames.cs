using System.Collections.Frozen;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Texts;

/// <summary>Looks for names of the cast that were written out where a token belongs.</summary>
/// <remarks>
/// A name is the first word of a role's fixed name, or a role's key with a capital (<c>Ruth</c> for <c>ruth</c>). A key that is also
/// an ordinary word counts only where a capital can mean nothing but a name: inside a sentence.
/// </remarks>
internal static class HardCodedNames
{
    // Names that are months or weekdays as well.
    private static readonly FrozenSet<string> OfCalendar = FrozenSet.ToFrozenSet(["april", "may", "june", "august", "friday", "sunday"], StringComparer.Ordinal);

    public static void Check(CheckContext context)
    {
        List<TextPlace> places = [.. TextPlaces.Of(context.Scenario)];
        HashSet<string> ordinary = OrdinaryWords(places);
        Dictionary<string, Role> names = new(StringComparer.Ordinal);
        foreach (Role role in context.Scenario.Roles)
        {
            AddNames(names, role);
        }

        foreach (TextPlace place in places)
        {
            Check(context, place, names, ordinary);
        }
    }

    private static void AddNames(Dictionary<string, Role> names, Role role)
    {
        string key = role.Key.Value;
        if (role.Name is { } name)
        {
            names.TryAdd(name.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0], role);
        }

        // The title of a role is written with a capital at the start of a sentence, and it is no name.
        if (key.Length > 1 && !OfCalendar.Contains(key) && !role.Title.Contains(key, StringComparison.OrdinalIgnoreCase))
        {
            names.TryAdd(char.ToUpperInvariant(key[0]) + key[1..], role);
        }
    }

    private static HashSet<string> OrdinaryWords(List<TextPlace> places)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (TextPlace place in places)
        {
            foreach (TextSpan span in WordSpans.Of(place.Text))
            {
                words.Add(place.Text.Source.Substring(span.Start, span.Length));
            }
        }

        return words;
    }

    private static void Check(CheckContext context, TextPlace place, Dictionary<string, Role> names, HashSet<string> ordinary)
    {
        string source = place.Text.Source;
        foreach (TextSpan span in WordSpans.Of(place.Text))
        {
            string name = WithoutPossessive(source.Substring(span.Start, span.Length));
            if (!names.TryGetValue(name, out Role? role) || (IsAtStart(source, span.Start) && ordinary.Contains(name.ToLowerInvariant())))
            {
                continue;
            }

            string why = role.Name is null
                ? "is drawn anew for every play, so this name is wrong in nearly all of them"
                : "stands in the cast; where it is changed there, this text keeps the old one";
            context.Report(
                DiagnosticRules.HardCodedName,
                place.Span(context, new TextSpan(span.Start, name.Length)),
                $"'{name}' is written out. The name of '{role.Key}' {why}.",
                $"{{{role.Key}}}");
        }
    }

    private static string WithoutPossessive(string word) =>
        word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '\u2019' ? word[..^2] : word;

    private static bool IsAtStart(string source, int at)
    {
        int before = at - 1;
        while (before >= 0 && (char.IsWhiteSpace(source[before]) || source[before] is '"' or '\'' or '\u201C' or '\u2018' or '('))
        {
            before--;
        }

        return before < 0 || source[before] is '.' or '!' or '?' or ':' or '\u2026';
    }
}
