using System.Collections.Frozen;
using System.Globalization;
using Dialogue.Authoring.Checks.Texts;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Asks whether words such as always and never give poorer choices away: whether they stand in several of those, and in none of the best.</summary>
/// <remarks>One such word is how people speak. Only where no best choice ever has one can a player learn to avoid them.</remarks>
internal static class AbsoluteWords
{
    private const int Several = 3;

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

        List<(AskedBeat Beat, int Place, TextSpan At)> poorer = [];
        foreach (AskedBeat beat in context.Asked)
        {
            int most = beat.Sums.Max();
            for (int place = 0; place < beat.Count; place++)
            {
                if (Find(beat.Beat.Choices[place].Text) is not { } at)
                {
                    continue;
                }

                if (beat.Sums[place] == most)
                {
                    return;
                }

                poorer.Add((beat, place, at));
            }
        }

        if (poorer.Count >= Several)
        {
            Report(context, poorer);
        }
    }

    private static void Report(CheckContext context, List<(AskedBeat Beat, int Place, TextSpan At)> poorer)
    {
        (AskedBeat beat, int place, TextSpan at) = poorer[0];
        string word = beat.Beat.Choices[place].Text.Source.Substring(at.Start, at.Length);
        List<AskedBeat> beats = [.. poorer.Select(each => each.Beat).Distinct()];
        context.Report(
            DiagnosticRules.AbsoluteWord,
            context.Positions.Within(beat.Index, at, "choices", Places.Of(place), "text"),
            string.Create(CultureInfo.InvariantCulture, $"Words such as '{word}' stand in {poorer.Count} choices (at {BeatNames.Of(beats)}) and in none of the best. Players learn to avoid them."));
    }

    private static TextSpan? Find(ScenarioText text)
    {
        IReadOnlyList<TextSpan> spans = WordSpans.Of(text);
        for (int at = 0; at < spans.Count; at++)
        {
            string word = WordSpans.Plain(text.Source, spans[at]);
            string next = at + 1 < spans.Count ? WordSpans.Plain(text.Source, spans[at + 1]) : string.Empty;
            if (Words.Contains(word) && (word, next) != ("never", "mind"))
            {
                return spans[at];
            }

            if (Pairs.Contains((word, next)) && !(word == "of" && at == 0))
            {
                return TextSpan.Covering(spans[at], spans[at + 1]);
            }
        }

        return null;
    }
}
