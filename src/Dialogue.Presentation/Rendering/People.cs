using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;

namespace Dialogue.Presentation.Rendering;

/// <summary>Who of a cast is met, and who is only talked about.</summary>
internal static class People
{
    /// <summary>Gives the first name of the first who speaks, or null where nobody does.</summary>
    public static string? First(Scenario scenario, Cast cast) => WhoSpeak(scenario, cast) is [var first, ..] ? first.FirstName : null;

    /// <summary>Gives the first name of the one whose words stand unanswered at a question: who spoke last, else who speaks first of all.</summary>
    public static string SpokenTo(Playthrough at)
    {
        for (Playthrough? step = at; step is not null; step = step.Previous)
        {
            PlaythroughEvent.LineSaid? last = step.LastEvents.OfType<PlaythroughEvent.LineSaid>().LastOrDefault(said => said.Line.From.Role is not null);
            if (last?.Line.From.Role is { } role && at.Cast.Find(role) is { } speaker)
            {
                return speaker.FirstName;
            }
        }

        return First(at.Conversation.Scenario, at.Cast) ?? "The other";
    }

    /// <summary>Gives those who say something, in the order of the cast.</summary>
    public static IReadOnlyList<Character> WhoSpeak(Scenario scenario, Cast cast)
    {
        HashSet<RoleKey> speakers = [];
        foreach (Beat beat in scenario.Beats)
        {
            foreach (Line line in beat.Lines)
            {
                if (line.From.Role is { } role)
                {
                    speakers.Add(role);
                }
            }
        }

        return [.. cast.Characters.Where(character => speakers.Contains(character.Role))];
    }
}
