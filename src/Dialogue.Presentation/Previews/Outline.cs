using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Presentation.Previews;

/// <summary>The beats of a scenario in the order of its file; of very many, those near the one in view.</summary>
internal static class Outline
{
    private const int Most = 300;

    /// <summary>Gives the beats to list.</summary>
    public static ValueArray<Beat> Of(Playthrough? play)
    {
        if (play is null)
        {
            return [];
        }

        ValueArray<Beat> beats = play.Conversation.Scenario.Beats;
        if (beats.Count <= Most)
        {
            return beats;
        }

        int here = beats.ToImmutable().IndexOf(play.Beat);
        return beats.Skip(Math.Clamp(here - (Most / 2), 0, beats.Count - Most)).Take(Most).ToValueArray();
    }
}
