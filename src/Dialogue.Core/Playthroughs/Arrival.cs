using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Playthroughs;

/// <summary>Knows how a story comes to a beat when nobody has played it there.</summary>
internal static class Arrival
{
    /// <summary>Gives the medium before a beat is entered, on the shortest way from the start, conditions aside; chat where no way leads there.</summary>
    public static Channel ChannelAt(Conversation conversation, int beat)
    {
        int start = conversation.Plan.Start;
        HashSet<int> seen = [start];
        Queue<(int Beat, Channel Before)> next = new([(start, Channel.Chat)]);
        while (next.TryDequeue(out (int Beat, Channel Before) at))
        {
            if (at.Beat == beat)
            {
                return at.Before;
            }

            Beat here = conversation.Scenario.Beats[at.Beat];
            foreach (int to in WaysFrom(here).Select(conversation.Plan.FindBeat).Where(seen.Add))
            {
                next.Enqueue((to, here.Channel ?? at.Before));
            }
        }

        return Channel.Chat;
    }

    private static IEnumerable<BeatId> WaysFrom(Beat beat) =>
        beat.Choices.Select(choice => choice.To).Concat(beat.Next.Select(onward => onward.To)).Concat(beat.Timeout is { } timeout ? [timeout.To] : []);
}
