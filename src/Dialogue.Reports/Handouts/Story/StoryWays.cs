using Dialogue.Core.Scenarios;

namespace Dialogue.Reports.Handouts.Story;

/// <summary>The ways between beats, conditions aside: how many decisions lie before a beat at least, and which beats every way to an ending passes.</summary>
internal sealed class StoryWays
{
    private readonly ScenarioWay[][] _ways;
    private readonly int[] _decisionsBefore;
    private readonly Dictionary<BeatId, int> _places;
    private readonly Scenario _scenario;
    private readonly int _start;

    public StoryWays(Scenario scenario)
    {
        _scenario = scenario;
        _places = scenario.Beats.Select((beat, place) => (beat.Id, place)).ToDictionary(each => each.Id, each => each.place);
        _ways = [.. scenario.Beats.Select(beat => WaysOf(beat).ToArray())];
        _start = _places[scenario.Start];
        _decisionsBefore = CountDecisions();
        OnEveryWay = FindStem();
    }

    /// <summary>Gets the beats that every way from the start to an ending passes.</summary>
    public IReadOnlySet<BeatId> OnEveryWay { get; }

    /// <summary>Gets how many decisions the shortest way to an ending has.</summary>
    public int ShortestWay => _scenario.Beats.Where(beat => beat.Ending is not null).Select(beat => DecisionsBefore(beat.Id)).OfType<int>().DefaultIfEmpty(0).Min();

    /// <summary>Gives how many decisions lie before a beat at least; null where no way leads there.</summary>
    public int? DecisionsBefore(BeatId beat) => _decisionsBefore[_places[beat]] is var count && count == int.MaxValue ? null : count;

    private IEnumerable<ScenarioWay> WaysOf(Beat beat)
    {
        IEnumerable<BeatId> chosen = beat.Choices.Select(choice => choice.To).Concat(beat.Timeout is { } timeout ? [timeout.To] : []);
        return chosen.Select(to => new ScenarioWay(_places[to], 1)).Concat(beat.Next.Select(way => new ScenarioWay(_places[way.To], 0)));
    }

    // Ways without a decision go to the front of the queue, so that beats leave it in the order of their decisions.
    private int[] CountDecisions()
    {
        int[] counts = new int[_ways.Length];
        Array.Fill(counts, int.MaxValue);
        counts[_start] = 0;
        LinkedList<int> queue = new([_start]);
        while (queue.First is { } first)
        {
            queue.RemoveFirst();
            foreach (ScenarioWay way in _ways[first.Value])
            {
                int count = counts[first.Value] + way.Decisions;
                if (count < counts[way.To])
                {
                    counts[way.To] = count;
                    _ = way.Decisions == 0 ? queue.AddFirst(way.To) : queue.AddLast(way.To);
                }
            }
        }

        return counts;
    }

    private HashSet<BeatId> FindStem() =>
        [.. OneWayToAnEnding().Where(beat => beat == _start || ReachesAnEnding(beat) is null).Select(beat => _scenario.Beats[beat].Id)];

    // A beat that all ways pass lies on this one, too.
    private List<int> OneWayToAnEnding()
    {
        List<int> way = [];
        if (ReachesAnEnding(-1) is { } from)
        {
            for (int at = from.Ending; at >= 0; at = from.CameFrom[at])
            {
                way.Add(at);
            }
        }

        return way;
    }

    private (int Ending, int[] CameFrom)? ReachesAnEnding(int without)
    {
        int[] cameFrom = new int[_ways.Length];
        Array.Fill(cameFrom, -2);
        cameFrom[_start] = -1;
        Queue<int> queue = new([_start]);
        while (queue.TryDequeue(out int at))
        {
            if (_scenario.Beats[at].Ending is not null)
            {
                return (at, cameFrom);
            }

            foreach (ScenarioWay way in _ways[at])
            {
                if (way.To != without && cameFrom[way.To] == -2)
                {
                    cameFrom[way.To] = at;
                    queue.Enqueue(way.To);
                }
            }
        }

        return null;
    }

    private readonly record struct ScenarioWay(int To, int Decisions);
}
