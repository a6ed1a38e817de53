using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Models;
using Dialogue.Testing.Building;

namespace Dialogue.Presentation.Tests.Library;

public sealed class DuePracticeTests
{
    private static readonly AppModel Model = new()
    {
        Today = Practised.Today,
        Library = [Entry("last"), Entry("other"), Entry("third"), Entry("clear", Skill.Clarity), Entry("elsewhere", strategy: "1.1"), Entry("alone", strategy: null)],
    };

    private static readonly ReviewCard Card = Practised.Card(Skill.Empathy, "2.2", 0, last: "last");

    [Fact]
    public void Takes_one_that_was_never_played_before_all_others()
    {
        AppModel model = Model with { Practice = Finished(("other", 1)) };

        Assert.Equal("third", DuePractice.For(model, Card)!.Id);
    }

    [Fact]
    public void Takes_the_one_played_longest_ago_where_all_were_played()
    {
        AppModel model = Model with { Practice = Finished(("last", 90), ("other", 3), ("third", 40)) };

        Assert.Equal("third", DuePractice.For(model, Card)!.Id);
    }

    [Fact]
    public void Takes_what_was_played_in_this_run_for_played_today()
    {
        AppModel model = Model with { Practice = Finished(("other", 3)), Played = ["third"] };

        Assert.Equal("other", DuePractice.For(model, Card)!.Id);
    }

    [Fact]
    public void Takes_the_last_one_again_where_there_is_no_other()
    {
        ReviewCard clarity = Practised.Card(Skill.Clarity, "2.2", 0, last: "clear");

        Assert.Equal("clear", DuePractice.For(Model, clarity)!.Id);
    }

    [Theory]
    [InlineData(Skill.Empathy, "work", "alone")]
    [InlineData(Skill.Boundaries, "2.2", null)]
    [InlineData(Skill.Empathy, "7.7", null)]
    public void Stays_with_the_kind_of_situation_and_the_skill(Skill skill, string situation, string? expected)
    {
        Assert.Equal(expected, DuePractice.For(Model, Practised.Card(skill, situation, 0))?.Id);
    }

    private static PracticeSummary Finished(params (string Id, int DaysAgo)[] plays) =>
        PracticeSummary.Empty with { Finished = [.. plays.Select(play => new ScenarioPractice(play.Id, 1, Practised.Today.AddDays(-play.DaysAgo)))] };

    private static LibraryEntry Entry(string id, Skill skill = Skill.Empathy, string? strategy = "2.2") =>
        new(id, id, "About it.", Channel.Chat, 8, 1, Setting.Work, [skill], strategy);
}
