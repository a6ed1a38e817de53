using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Places;

namespace Dialogue.Presentation.Updates;

/// <summary>Makes briefing pages.</summary>
internal static class Briefings
{
    /// <summary>Gives the briefing as a pause in a conversation that goes on.</summary>
    public static Place.Briefing Reminder(Playthrough play) => new(play.Conversation, play.Cast, play.Seed) { IsReminder = true };
}
