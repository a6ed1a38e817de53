using System.Collections.Frozen;
using Dialogue.Authoring.Checks.Texts;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Looks for people who name a technique instead of using it.</summary>
internal static class TechniqueNames
{
    private const string Formula = "stock-sympathy";

    // Names of moves that people use in plain speech without meaning a technique.
    private static readonly FrozenSet<string> PlainSpeech = FrozenSet.ToFrozenSet(
        ["give-in", "reach-out", "ask-permission", "switch-channel", "bury-the-point", "protect-privacy"], StringComparer.Ordinal);

    private static readonly string[] Frameworks =
    [
        "i-statement", "i statement", "i-statements", "i statements", "active listening", "actively listening", "reflective listening",
        "validate your feelings", "validating your feelings", "validate your emotions", "your feelings are valid", "i hear that you feel",
        "i hear you saying", "dear man", "nonviolent communication", "non-violent communication", "motivational interviewing", "holding space",
        "hold space", "set a boundary", "setting a boundary", "set boundaries", "setting boundaries", "my boundary is",
    ];

    public static void Check(CheckContext context)
    {
        if (!English.IsLanguageOf(context.Scenario))
        {
            return;
        }

        string[][] names = [.. Frameworks.Concat(MoveNames(context)).Distinct(StringComparer.Ordinal).Select(name => name.Split(' '))];
        ILookup<string, string[]> byFirst = names.ToLookup(name => name[0], StringComparer.Ordinal);
        foreach (TextPlace place in TextPlaces.Of(context.Scenario).Where(place => place.Use == TextUse.Speech && !IsMeant(context, place)))
        {
            if (Find(place, byFirst) is { } at)
            {
                context.Report(
                    DiagnosticRules.TechniqueNamedInSpeech,
                    place.Span(context, at),
                    $"'{place.Text.Source.Substring(at.Start, at.Length)}' is the name of a technique. Let them do it instead of saying it.");
            }
        }
    }

    // Single words such as blame are everybody's; a name of several words is a term.
    private static IEnumerable<string> MoveNames(CheckContext context) => context.Rubric.Moves
        .Where(move => move.Id.Value.Contains('-', StringComparison.Ordinal) && !PlainSpeech.Contains(move.Id.Value))
        .SelectMany(move => new[] { move.Name, move.Id.Value });

    // Where sympathy by formula is the mistake that the choice is there for, it has to sound like one.
    private static bool IsMeant(CheckContext context, TextPlace place) =>
        place.Path is ["choices", var choice, "text"]
        && context.Scenario.Beats[place.Beat].Choices[int.Parse(choice, System.Globalization.CultureInfo.InvariantCulture)].Moves.Contains(new MoveId(Formula));

    private static TextSpan? Find(TextPlace place, ILookup<string, string[]> byFirst)
    {
        IReadOnlyList<TextSpan> spans = WordSpans.Of(place.Text);
        string[] words = [.. spans.Select(span => WordSpans.Plain(place.Text.Source, span))];
        for (int at = 0; at < words.Length; at++)
        {
            foreach (string[] name in byFirst[words[at]])
            {
                if (words.AsSpan(at).StartsWith(name))
                {
                    return TextSpan.Covering(spans[at], spans[at + name.Length - 1]);
                }
            }
        }

        return null;
    }
}
