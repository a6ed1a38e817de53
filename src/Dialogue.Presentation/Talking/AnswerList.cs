using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Presentation.Settings;

namespace Dialogue.Presentation.Talking;

/// <summary>What can be answered now, in the order in which it is shown.</summary>
public static class AnswerList
{
    /// <summary>Gives the shown choices: as written, or mixed by the seed and the moment, so that taking back finds them in the same places.</summary>
    public static ValueArray<OfferedChoice> Of(Playthrough playthrough, AnswerOrder order)
    {
        if (order == AnswerOrder.AsWritten || playthrough.Offered.Count < 2)
        {
            return playthrough.Offered;
        }

        List<OfferedChoice> rest = [.. playthrough.Offered];
        List<OfferedChoice> mixed = new(rest.Count);
        while (rest.Count > 0)
        {
            int drawn = SeededDraw.Below(rest.Count, SeededDraw.Mix(playthrough.Seed), playthrough.DecisionCount + 1, rest.Count);
            mixed.Add(rest[drawn]);
            rest.RemoveAt(drawn);
        }

        return mixed.ToValueArray();
    }
}
