using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Testing;

namespace Dialogue.Storage.Tests;

public sealed class JournalForkTests : IDisposable
{
    private readonly JournalFolder _folder = new();
    private readonly PlayId _id = Talk.NewId(Talk.Noon.AddMinutes(-2));
    private readonly PlayId _new = Talk.NewId();
    private readonly Playthrough _shared = Talk.Begin().Took("listen");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_programs_that_go_on_with_one_playthrough_both_keep_theirs()
    {
        using Journal first = _folder.Open();
        using Journal second = OpenSecond();
        first.Keep(_id, _shared.Took("ask"), Talk.Noon.AddMinutes(1));

        KeepOutcome outcome = second.Keep(_id, _shared.Took("blame"), Talk.Noon.AddMinutes(2));

        Assert.Equal(KeepOutcome.Forked, outcome);
        Assert.Equal(Replay.Save(_shared.Took("ask")), second.Find(_id)!.Saved);
        Assert.Equal(Replay.Save(_shared.Took("blame")), first.Find(_new)!.Saved);
    }

    [Fact]
    public void A_fork_keeps_the_times_of_what_was_shared()
    {
        using Journal first = _folder.Open();
        using Journal second = OpenSecond();
        first.Keep(_id, _shared.Took("ask"), Talk.Noon.AddMinutes(1));

        second.Keep(_id, _shared.Took("blame"), Talk.Noon.AddMinutes(2));

        KeptPlaythrough fork = second.Find(_new)!;
        Assert.Equal([Talk.Noon, Talk.Noon.AddMinutes(2)], fork.Times);
        Assert.Equal(Talk.Noon.AddMinutes(-2), fork.BegunAt);
    }

    [Fact]
    public void A_plan_from_a_fork_belongs_to_it()
    {
        using Journal first = _folder.Open();
        using Journal second = OpenSecond();
        first.Keep(_id, _shared.Took("ask"), Talk.Noon);
        second.Keep(_id, _shared.Took("blame"), Talk.Noon);

        IfThenPlan plan = second.KeepPlan(_id, "a-scenario", "when", "then", Talk.Noon);

        Assert.Equal(_new, plan.Play);
        Assert.Equal([plan], first.Plans());
    }

    [Fact]
    public void Steps_after_a_fork_are_kept_with_it()
    {
        using Journal first = _folder.Open();
        using Journal second = OpenSecond();
        Playthrough mine = Rewound();
        first.Keep(_id, _shared.Took("ask"), Talk.Noon);
        second.Keep(_id, mine, Talk.Noon);

        KeepOutcome outcome = second.Keep(_id, mine.Took("ask"), Talk.Noon);

        Assert.Equal(KeepOutcome.Kept, outcome);
        Assert.Equal(Replay.Save(mine.Took("ask")), second.Find(_new)!.Saved);
        Assert.Equal(2, second.List().Count);
    }

    [Fact]
    public void Another_way_from_an_earlier_moment_is_a_fork()
    {
        using Journal journal = OpenSecond();
        journal.Keep(_id, _shared.Took("ask", "hold"), Talk.Noon);

        KeepOutcome outcome = journal.Keep(_id, _shared.Took("blame"), Talk.Noon);

        Assert.Equal(KeepOutcome.Forked, outcome);
        Assert.Equal(Replay.Save(_shared.Took("ask", "hold")), journal.Find(_id)!.Saved);
    }

    [Fact]
    public void Another_playthrough_under_the_same_name_is_a_fork()
    {
        using Journal journal = OpenSecond();

        KeepOutcome outcome = journal.Keep(_id, Talk.Begin(seed: 8).Took("listen", "ask"), Talk.Noon);

        Assert.Equal(KeepOutcome.Forked, outcome);
        Assert.Equal((7UL, 8UL), (journal.Find(_id)!.Saved.Seed, journal.Find(_new)!.Saved.Seed));
    }

    [Fact]
    public void The_same_steps_in_two_programs_are_no_fork()
    {
        using Journal first = _folder.Open();
        using Journal second = OpenSecond();
        first.Keep(_id, _shared.Took("ask"), Talk.Noon);

        KeepOutcome outcome = second.Keep(_id, _shared.Took("ask"), Talk.Noon.AddMinutes(3));

        Assert.Equal(KeepOutcome.Nothing, outcome);
        Assert.Single(second.List());
    }

    /// <summary>A second program that has kept the first answer of the same playthrough.</summary>
    private Journal OpenSecond()
    {
        Journal second = Journal.Open(_folder.Location with { NewId = _ => _new });
        second.Keep(_id, _shared, Talk.Noon);
        return second;
    }

    private Playthrough Rewound() => _shared.Took("blame").Rewind();
}
