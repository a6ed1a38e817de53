using Dialogue.Core.Practice;
using Dialogue.Testing;

namespace Dialogue.Storage.Tests;

public sealed class JournalPlanTests : IDisposable
{
    private readonly JournalFolder _folder = new();
    private readonly PlayId _id = Talk.NewId();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_plan_is_kept_as_it_was_said()
    {
        using Journal journal = _folder.Open();

        IfThenPlan plan = journal.KeepPlan(_id, "a-scenario", "Tom says \"fine\"; then?", "I'd ask \u2014 once \U0001F44B", Talk.Noon.AddTicks(5));

        Assert.Equal(new IfThenPlan(1, _id, "a-scenario", "Tom says \"fine\"; then?", "I'd ask \u2014 once \U0001F44B", Talk.Noon), plan);
        Assert.Equal([plan], journal.Plans());
        Assert.Equal(plan, journal.Summary().OpenPlan);
    }

    [Fact]
    public void The_latest_plan_that_nobody_answered_is_the_open_one()
    {
        using Journal journal = _folder.Open();
        IfThenPlan first = journal.KeepPlan(_id, "a-scenario", "one", "two", Talk.Noon);
        IfThenPlan second = journal.KeepPlan(_id, "a-scenario", "three", "four", Talk.Noon);
        IfThenPlan third = journal.KeepPlan(_id, "a-scenario", "five", "six", Talk.Noon);

        journal.AnswerPlan(third.Id, PlanOutcome.Otherwise, "It came too fast.", Talk.Noon.AddDays(1));

        IfThenPlan answered = third with { Outcome = PlanOutcome.Otherwise, Words = "It came too fast.", AnsweredAt = Talk.Noon.AddDays(1) };
        Assert.Equal(second, journal.Summary().OpenPlan);
        Assert.Equal([first, second, answered], journal.Plans());
        Assert.Equal(journal.Plans(), journal.History(DateOnly.MinValue).Plans);
    }

    [Fact]
    public void A_plan_that_was_forgotten_stays_forgotten()
    {
        using Journal journal = _folder.Open();
        journal.Keep(_id, Talk.Begin().Took("blame"), Talk.Noon);
        IfThenPlan plan = journal.KeepPlan(_id, "a-scenario", "one", "two", Talk.Noon);
        journal.Forget(_id);

        journal.AnswerPlan(plan.Id, PlanOutcome.Done, "It went well.", Talk.Noon);

        Assert.Empty(journal.Plans());
        Assert.Null(journal.Summary().OpenPlan);
    }
}
