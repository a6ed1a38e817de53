using System.Globalization;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Asks whether one move is among the best nearly everywhere.</summary>
internal static class OneMoveFitsAll
{
    private const int Enough = 6;

    public static void Check(CheckContext context)
    {
        if (context.Asked.Count < Enough)
        {
            return;
        }

        Dictionary<MoveId, List<AskedBeat>> best = [];
        foreach (AskedBeat beat in context.Asked)
        {
            foreach (MoveId move in BestMoves(beat))
            {
                best.TryAdd(move, []);
                best[move].Add(beat);
            }
        }

        foreach ((MoveId move, List<AskedBeat> beats) in best.Where(each => each.Value.Count * 3 > context.Asked.Count * 2))
        {
            context.Report(
                DiagnosticRules.OneMoveFitsAll,
                context.Positions.Beat(beats[0].Index),
                string.Create(CultureInfo.InvariantCulture, $"The move '{move}' is among the best in {beats.Count} of {context.Asked.Count} decisions. A player who only ever does that does well."));
        }
    }

    private static IEnumerable<MoveId> BestMoves(AskedBeat beat)
    {
        int most = beat.Sums.Max();
        return beat.Beat.Choices.Where((_, place) => beat.Sums[place] == most).SelectMany(choice => choice.Moves).Distinct();
    }
}
