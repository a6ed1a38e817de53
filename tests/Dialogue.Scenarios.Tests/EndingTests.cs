using Dialogue.Core.Playthroughs;

namespace Dialogue.Scenarios.Tests;

public sealed class EndingTests
{
    public static TheoryData<string, string> AllEndings
    {
        get
        {
            TheoryData<string, string> rows = [];
            foreach (string id in Library.Ids)
            {
                Endings(id).ToList().ForEach(ending => rows.Add(id, ending));
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(AllEndings))]
    public void Every_ending_is_reached_by_the_route_that_is_written_down_for_it(string id, string ending)
    {
        Route? route = Route.AllOf(id).FirstOrDefault(each => each.Ending == ending);

        Playthrough? played = route?.Play(id);

        Assert.True(played is { Status: PlaythroughStatus.Ended } && played.Beat.Id.Value == ending, WhatToDo(id, ending, route, played));
        Assert.Equal(route!.Answers.Count, played.DecisionCount);
    }

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void No_route_is_written_down_for_an_ending_that_is_gone(string id)
    {
        IEnumerable<string> written = Route.AllOf(id).Select(route => route.Ending);

        Assert.Equal(Endings(id).Order(), written.Order());
    }

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void No_random_play_gets_stuck_or_goes_on_for_ever(string id)
    {
        IEnumerable<Playthrough> plays = Enumerable.Range(1, 200).Select(luck => RandomPlay.ToTheEnd(Library.Begin(id, (ulong)luck), luck));

        Assert.All(plays, play => Assert.True(play.Status == PlaythroughStatus.Ended, Route.Of(play).ToString()));
    }

    private static IEnumerable<string> Endings(string id) =>
        Library.Scenario(id).Beats.Where(beat => beat.Ending is not null).Select(beat => beat.Id.Value);

    // The search takes a while, so it runs only when a route has to be written anew.
    private static string WhatToDo(string id, string ending, Route? route, Playthrough? played)
    {
        if (played?.Beat.Id.Value == ending)
        {
            return string.Empty;
        }

        Route? found = RouteFinder.Find(id).FirstOrDefault(each => each.Ending == ending);
        string wrong = route is null ? $"Routes/{id}.txt has no way to {ending}." : $"Routes/{id}.txt: the way to {ending} stops at \"{played!.Beat.Id}\".";
        return found is null ? $"{wrong} No way was found at all: is the ending still within reach?" : $"{wrong} Put this line there:\n{found}";
    }
}
