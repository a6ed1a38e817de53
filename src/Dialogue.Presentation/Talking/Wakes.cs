using System.Globalization;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;

namespace Dialogue.Presentation.Talking;

/// <summary>What a conversation waits for: the next entry, or the other's patience where clocks are on.</summary>
public static class Wakes
{
    /// <summary>Gives the wake-up to ask for, or null where nothing is waited for.</summary>
    public static Wake? Of(Place.Talk talk, AppModel model)
    {
        if (Arrivals.ArePending(talk))
        {
            return new Wake(Arrivals.Delay(talk, model.Settings.Pace), IdOf(talk));
        }

        return Patience(talk, model) is { } patience ? new Wake(patience, IdOf(talk)) : null;
    }

    /// <summary>Gives how long the other waits for an answer, or null where nobody hurries the player.</summary>
    public static TimeSpan? Patience(Place.Talk talk, AppModel model)
    {
        bool canEnd = talk.Playthrough.CanStaySilent && !talk.InFeedback && model.Settings.Clock != ClockMode.Off && !model.IsPlain;
        if (!canEnd || talk.Playthrough.Beat.Timeout is not { } timeout)
        {
            return null;
        }

        return TimeSpan.FromSeconds(timeout.Seconds * (model.Settings.Clock == ClockMode.Doubled ? 2 : 1));
    }

    /// <summary>Gives an id that changes with what is waited for.</summary>
    public static string IdOf(Place.Talk talk)
    {
        string waitedFor = Arrivals.ArePending(talk) ? talk.Arrived.ToString(CultureInfo.InvariantCulture) : "answer";
        return string.Create(CultureInfo.InvariantCulture, $"{talk.Playthrough.Beat.Id}:{talk.Playthrough.DecisionCount}:{talk.InFeedback}:{waitedFor}");
    }
}
