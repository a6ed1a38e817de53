using Dialogue.Core.Playthroughs;

namespace Dialogue.Scenarios.Tests;

/// <summary>Looks for a shortest way to each ending, breadth first; two playthroughs at the same beat with the same variables count as one.</summary>
internal static class RouteFinder
{
    private const ulong Seeds = 12;

    /// <summary>Gives a way to each ending that is found, the shortest over a few casts.</summary>
    public static IReadOnlyList<Route> Find(string id)
    {
        Dictionary<string, Route> found = [];
        for (ulong seed = 1; seed <= Seeds; seed++)
        {
            foreach (Playthrough ended in Endings(Library.Begin(id, seed)))
            {
                Route route = Route.Of(ended);
                if (!found.TryGetValue(route.Ending, out Route? known) || known.Answers.Count > route.Answers.Count)
                {
                    found[route.Ending] = route;
                }
            }
        }

        return [.. found.Values.OrderBy(route => route.Ending, StringComparer.Ordinal)];
    }

    private static IEnumerable<Playthrough> Endings(Playthrough start)
    {
        HashSet<string> seen = [];
        Queue<Playthrough> open = new([start]);
        while (open.TryDequeue(out Playthrough? at))
        {
            if (at.Status == PlaythroughStatus.Ended && seen.Add(at.Beat.Id.Value))
            {
                yield return at;
            }

            if (at.Status == PlaythroughStatus.AtChoice && seen.Add(StateOf(at)))
            {
                RandomPlay.Steps(at).ToList().ForEach(step => open.Enqueue(step.Playthrough));
            }
        }
    }

    private static string StateOf(Playthrough at) =>
        $"{at.Beat.Id}|{string.Join(',', at.Conversation.Scenario.Variables.Select(variable => at.ValueOf(variable.Id)))}|{string.Join(',', at.Offered.Select(offered => offered.Id))}";
}
