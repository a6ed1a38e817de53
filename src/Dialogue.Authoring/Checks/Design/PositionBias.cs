using System.Globalization;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Asks whether the best choice stands in the same place too often in the file.</summary>
internal static class PositionBias
{
    private const int Enough = 8;
    private const double Unlikely = 0.05;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

    public static void Check(CheckContext context)
    {
        List<AskedBeat> clear = [.. context.Asked.Where(beat => beat.SoleBest is not null)];
        if (clear.Count < Enough)
        {
            return;
        }

        for (int place = 0; place < Ordinals.Length; place++)
        {
            List<AskedBeat> hits = [.. clear.Where(beat => beat.SoleBest == place)];
            double chance = hits.Count * 2 > clear.Count
                ? Chance.OfAtLeast(hits.Count, [.. clear.Select(beat => place < beat.Count ? 1.0 / beat.Count : 0)])
                : 1;
            if (chance < Unlikely)
            {
                context.Report(
                    DiagnosticRules.PositionBias,
                    context.Positions.Beat(hits[0].Index),
                    string.Create(CultureInfo.InvariantCulture, $"The best choice is the {Ordinals[place]} one in {hits.Count} of {clear.Count} decisions. Chance alone does that {Chance.InWords(chance)}."));
            }
        }
    }
}
