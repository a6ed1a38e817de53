using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;

namespace Dialogue.Presentation.Updates;

/// <summary>Keeps a conversation that is left before its end, and takes it up again.</summary>
internal static class Unfinished
{
    /// <summary>Goes home; a conversation in which something was said waits there.</summary>
    public static AppModel Leave(AppModel model)
    {
        Place.Talk? talk = model.Trail.OfType<Place.Talk>().LastOrDefault();
        bool isWorthKeeping = talk is { Playthrough: { DecisionCount: > 0, Status: PlaythroughStatus.AtChoice } };
        return isWorthKeeping ? model.Home() with { Unfinished = talk } : model.Home();
    }

    /// <summary>Goes on where the conversation was left.</summary>
    public static AppModel Resume(AppModel model, Place.Talk talk) =>
        model.Into(talk with { InFeedback = false, Arrived = int.MaxValue }) with { Unfinished = null };
}
