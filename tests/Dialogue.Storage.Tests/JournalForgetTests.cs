using System.Text;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Testing;
using Dialogue.Testing.Building;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Tests;

public sealed class JournalForgetTests : IDisposable
{
    private readonly JournalFolder _folder = new();
    private readonly PlayId _secret = Talk.NewId(Talk.Noon.AddMinutes(-7));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_byte_is_left_of_what_was_forgotten()
    {
        using Journal journal = _folder.Open();
        KeepSecret(journal);
        PlayId other = KeepOther(journal, Talk.Noon);
        string[] before = Traces();

        int gone = journal.Forget(_secret);

        Assert.Equal(Secrets, before);
        Assert.Equal(1, gone);
        Assert.Empty(Traces());
        Assert.Equal([other], journal.List().Select(entry => entry.Id));
    }

    [Fact]
    public void No_byte_is_left_when_everything_is_forgotten()
    {
        using Journal journal = _folder.Open();
        KeepSecret(journal);
        KeepOther(journal, Talk.Noon);

        int gone = journal.ForgetAll();

        Assert.Equal(2, gone);
        Assert.Empty(Traces());
        Assert.Equal((0, 0, 0, 0), (journal.Facts().Playthroughs, journal.Facts().Decisions, journal.Facts().Plans, journal.Facts().Reviews));
        Assert.Equal(PracticeHistory.Empty, journal.History(DateOnly.MinValue));
        Assert.Equal(PracticeSummary.Empty, journal.Summary());
    }

    [Fact]
    public void Forgetting_what_is_old_goes_by_what_was_done_last()
    {
        using Journal journal = _folder.Open();
        PlayId old = KeepOther(journal, Talk.Noon.AddDays(-2));
        PlayId resumed = Talk.NewId();
        journal.Keep(resumed, Talk.Begin().Took("listen"), Talk.Noon.AddDays(-3));
        journal.Keep(resumed, Talk.Begin().Took("listen", "ask"), Talk.Noon);
        IfThenPlan plan = journal.KeepPlan(resumed, "a-scenario", "when", "then", Talk.Noon.AddDays(-3));
        journal.KeepPlan(old, "a-scenario", "when", "then", Talk.Noon.AddDays(3));

        int gone = journal.ForgetBefore(Talk.Noon);

        Assert.Equal(1, gone);
        Assert.Equal([resumed], journal.List().Select(entry => entry.Id));
        Assert.Equal([plan], journal.Plans());
        Assert.Equal([new DateOnly(2026, 10, 30), new DateOnly(2026, 11, 2)], journal.History(DateOnly.MinValue).Days);
    }

    [Fact]
    public void What_is_not_there_cannot_be_forgotten()
    {
        using Journal journal = _folder.Open();
        KeepSecret(journal);

        Assert.Equal(0, journal.Forget(Talk.NewId()));
        Assert.Equal(0, journal.ForgetBefore(Talk.Noon));
        Assert.Single(journal.List());
    }

    [Fact]
    public void What_is_left_stands_as_if_the_rest_had_never_been_played()
    {
        using Journal journal = _folder.Open();
        List<PlayId> plays = [.. Enumerable.Range(0, 40).Select(i => Talk.NewId(Talk.Noon.AddDays(i)))];
        for (int i = 0; i < plays.Count; i++)
        {
            string[] choices = (i % 3) switch { 0 => ["blame"], 1 => ["listen", "ask", "give-in"], _ => ["listen", "ask", "hold"] };
            journal.Keep(plays[i], Talk.Begin($"scenario-{i % 5}", (ulong)i).Took(choices), Talk.Noon.AddDays(i * (i % 4)));
        }

        PracticeResult[] left = [.. journal.History(DateOnly.MinValue).Results.Where((_, i) => i % 7 != 2)];
        plays.Where((_, i) => i % 7 == 2).ToList().ForEach(play => journal.Forget(play));

        Ladders ladders = new(left);
        PracticeHistory history = journal.History(DateOnly.MinValue);
        Assert.Equal(left, history.Results);
        Assert.Equal(ladders.Reviews, journal.Reviews());
        Assert.Equal(ladders.Cards, history.Cards);
        Assert.Equal(left.Select(result => result.Day).Distinct().Order(), history.Days);
        Assert.Equal(
            left.GroupBy(result => result.ScenarioId).Select(same => new ScenarioPractice(same.Key, same.Count(), same.Last().Day)).OrderBy(each => each.ScenarioId),
            journal.Summary().Finished);
    }

    [Fact]
    public void The_days_before_1970_and_far_zones_are_still_the_players_own()
    {
        using Journal journal = _folder.Open();
        DateTimeOffset early = new(1969, 12, 31, 23, 59, 59, 999, TimeSpan.FromHours(-12));
        DateTimeOffset late = new(1970, 1, 1, 0, 0, 0, 1, TimeSpan.FromHours(14));
        journal.Keep(Talk.NewId(), Talk.Begin().Took("listen"), early);
        journal.Keep(Talk.NewId(), Talk.Begin().Took("listen"), late);
        journal.Keep(_secret, Talk.Begin().Took("listen"), Talk.Noon);

        journal.Forget(_secret);

        Assert.Equal([new DateOnly(1969, 12, 31), new DateOnly(1970, 1, 1)], journal.History(DateOnly.MinValue).Days);
    }

    [Fact]
    public void While_another_program_reads_it_says_that_traces_are_left_and_can_be_asked_again()
    {
        using Journal journal = Journal.Open(_folder.Location);
        KeepSecret(journal);
        JournalException left;
        using (SqliteConnection reader = _folder.Raw())
        {
            reader.Do("begin");
            Assert.Equal(1, reader.Number("select count(*) from playthrough"));
            left = Assert.Throws<JournalException>(() => journal.Forget(_secret));
        }

        int again = journal.Forget(_secret);

        Assert.Equal(JournalFault.TracesLeft, left.Fault);
        Assert.Equal(0, again);
        Assert.Empty(journal.List());
        Assert.Empty(Traces());
    }

    [Fact]
    public void A_journal_shrinks_when_much_is_forgotten()
    {
        using Journal journal = _folder.Open();
        for (int i = 0; i < 100; i++)
        {
            KeepOther(journal, Talk.Noon);
        }

        long before = journal.Facts().Bytes;
        journal.ForgetAll();

        Assert.True(journal.Facts().FileBytes < before / 2);
        Assert.Equal(0, journal.Facts().WalBytes);
    }

    private static string[] Secrets => ["zebra-story", "giraffe-choice", "Ocelot", "pangolin", "quokka", "wombat", "axolotl"];

    private static PlayId KeepOther(Journal journal, DateTimeOffset at)
    {
        PlayId id = Talk.NewId(at);
        journal.Keep(id, Talk.Begin().Took("blame"), at);
        return id;
    }

    private void KeepSecret(Journal journal)
    {
        Conversation conversation = A.Scenario("zebra-story").With(
            A.Beat("start").Offering("giraffe-choice", to: "end"), A.Beat("end").Ending(EndingOutcome.Reached)).Ready();
        Playthrough begun = conversation.Begin(A.Cast(A.Character() with { FirstName = "Ocelot", Detail = "keeps a pangolin" }), 1);
        journal.Keep(_secret, begun.Took("giraffe-choice"), Talk.Noon);
        IfThenPlan plan = journal.KeepPlan(_secret, "zebra-story", "When quokka", "then wombat", Talk.Noon);
        journal.AnswerPlan(plan.Id, PlanOutcome.Done, "axolotl", Talk.Noon);
    }

    /// <summary>Gives the secrets that stand somewhere in the files.</summary>
    private string[] Traces()
    {
        byte[][] files = [.. _folder.Bytes().Values];
        return [.. Secrets.Where(secret => files.Any(bytes => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0))];
    }
}
