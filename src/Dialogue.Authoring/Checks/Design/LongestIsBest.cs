using System.Globalization;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Asks whether a player could find the best choice by its length.</summary>
internal static class LongestIsBest
{
    private const int EnoughForChance = 8;
    private const int FewestHits = 3;
    private const double GreatestShare = 0.4;
    private const double GreatestRatio = 1.4;

    // A few words more do not show, however short the lines are.
    private const int UnseenDifference = 3;

    public static void Check(CheckContext context)
    {
        List<AskedBeat> hits = [.. context.Asked.Where(beat => beat.SoleBest is { } best && beat.SoleLongest == best)];
        int all = context.Asked.Count;
        bool isHabit = hits.Count > GreatestShare * all && (all >= EnoughForChance || hits.Count >= FewestHits);
        if (isHabit)
        {
            context.Report(DiagnosticRules.LongestIsBest, context.Positions.Beat(hits[0].Index), MessageOf(hits, context.Asked));
        }

        foreach (AskedBeat beat in context.Asked)
        {
            CheckLengths(context, beat);
        }
    }

    private static string MessageOf(List<AskedBeat> hits, IReadOnlyList<AskedBeat> all)
    {
        string message = string.Create(
            CultureInfo.InvariantCulture, $"The longest choice is the best one in {hits.Count} of {all.Count} decisions: {BeatNames.Of(hits)}.");
        return all.Count < EnoughForChance
            ? message
            : $"{message} Chance alone does that {Chance.InWords(Chance.OfAtLeast(hits.Count, [.. all.Select(beat => 1.0 / beat.Count)]))}.";
    }

    private static void CheckLengths(CheckContext context, AskedBeat beat)
    {
        int longest = beat.Words.Max();
        int shortest = beat.Words.Min();
        if (longest - shortest > UnseenDifference && longest > GreatestRatio * shortest)
        {
            context.Report(
                DiagnosticRules.LongestIsBest,
                context.Positions.InBeat(beat.Index, "choices", Places.Of(Array.IndexOf(beat.Words, longest)), "text"),
                string.Create(CultureInfo.InvariantCulture, $"This choice has {longest} words, and the shortest beside it {shortest}. Lengths that differ so much give something away."));
        }
    }
}
