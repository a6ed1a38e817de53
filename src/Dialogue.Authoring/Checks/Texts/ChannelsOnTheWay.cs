using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Checks.Texts;

/// <summary>Finds the channels that each beat may happen in: its own, or those of the beats before it on any path (chat at the start).</summary>
internal static class ChannelsOnTheWay
{
    /// <summary>Gives for each beat, in the order of the file, the channels that are possible; none where no way leads there and it names none.</summary>
    public static IReadOnlyList<IReadOnlySet<Channel>> Of(Scenario scenario)
    {
        Dictionary<BeatId, int> places = scenario.Beats.Select((beat, index) => (beat.Id, index)).ToDictionary();
        HashSet<Channel>[] channels = [.. scenario.Beats.Select(beat => beat.Channel is { } own ? new HashSet<Channel> { own } : [])];
        Queue<int> open = new(Enumerable.Range(0, channels.Length).Where(index => channels[index].Count > 0));
        int start = places[scenario.Start];
        if (channels[start].Count == 0)
        {
            channels[start].Add(Channel.Chat);
            open.Enqueue(start);
        }

        while (open.TryDequeue(out int index))
        {
            foreach (int to in WaysOf(scenario.Beats[index]).Select(target => places[target]))
            {
                int before = channels[to].Count;
                if (scenario.Beats[to].Channel is null)
                {
                    channels[to].UnionWith(channels[index]);
                }

                if (channels[to].Count > before)
                {
                    open.Enqueue(to);
                }
            }
        }

        return channels;
    }

    private static IEnumerable<BeatId> WaysOf(Beat beat)
    {
        IEnumerable<BeatId> ways = beat.Choices.Select(choice => choice.To).Concat(beat.Next.Select(way => way.To));
        return beat.Timeout is { } timeout ? ways.Append(timeout.To) : ways;
    }
}
