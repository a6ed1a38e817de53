using System.Collections.Frozen;
using Dialogue.Authoring.Checks.Texts;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Looks for poor choices that give themselves away by a word such as always or never, where no other choice of the beat has one.</summary>
internal static class AbsoluteWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "always", "never", "everyone", "everybody", "nobody", "no-one", "obviously", "clearly", "surely", "undoubtedly", "totally", "completely",
            "absolutely", "constantly",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<(string, string)> Pairs = FrozenSet.ToFrozenSet([("of", "course"), ("no", "one"), ("every", "time")]);

    public static void Check(CheckContext context)
    {
        if (!English.IsLanguageOf(context.Scenario))
        {
            return;
        }

        foreach (AskedBeat beat in context.Asked)
        {
            (int Place, TextSpan At)[] found = [.. Enumerable.Range(0, beat.Count).SelectMany(place => Find(beat.Beat.Choices[place].Text).Take(1).Select(at => (place, at)))];
            if (found is [var only] && beat.Sums[only.Place] < beat.Sums.Max())
            {
                string text = beat.Beat.Choices[only.Place].Text.Source;
                context.Report(
                    DiagnosticRules.AbsoluteWord,
                    context.Positions.Within(beat.Index, only.At, "choices", Places.Of(only.Place), "text"),
                    $"'{text.Substring(only.At.Start, only.At.Length)}' stands in this choice alone, which is not the best one. Players learn to spot such words.");
            }
        }
    }

    private static IEnumerable<TextSpan> Find(ScenarioText text)
    {
        IReadOnlyList<TextSpan> spans = WordSpans.Of(text);
        for (int at = 0; at < spans.Count; at++)
        {
            string word = WordSpans.Plain(text.Source, spans[at]);
            if (Words.Contains(word))
            {
                yield return spans[at];
            }
            else if (at + 1 < spans.Count && Pairs.Contains((word, WordSpans.Plain(text.Source, spans[at + 1]))))
            {
                yield return TextSpan.Covering(spans[at], spans[at + 1]);
            }
        }
    }
}
