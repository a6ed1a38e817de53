using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Library;

/// <summary>What the home page offers for today, from what is stored.</summary>
public sealed class ShelfTests
{
    private static readonly PlayId Play = new(new Guid(7, 0, 0, new byte[8]));
    private static readonly LeftOff Left = new(Play, "camera-off", "Camera off", 5, new DateTimeOffset(Practised.Today.AddDays(-1).ToDateTime(new TimeOnly(23, 50)), TimeSpan.FromHours(-8)));

    private static readonly PracticeSummary Stored = PracticeSummary.Empty with
    {
        LeftOff = [Left],
        Finished = [Finished("sunday-night-ping", 1), Finished("one-star-public", 2), Finished("phones-at-dinner", 12)],
        Cards = [Practised.Card(Skill.Empathy, "2.1", 4), Practised.Card(Skill.Boundaries, "2.2", 0, 9, "sunday-night-ping"), Practised.Card(Skill.Clarity, "3.1", -2, 30, "one-star-public")],
    };

    [Fact]
    public void Offers_what_was_left_then_what_is_due_then_something_new()
    {
        AppDriver app = With(Stored);

        Assert.Equal(
            [
                "Resume: Camera off, left at turn 5, yesterday",
                "Due: One star, in public, clarity, last tried 30 days ago",
                "New: A year of silence, empathy, clarity, 10 minutes",
            ],
            app.Items.Take(3));
    }

    [Fact]
    public void Choosing_what_was_left_asks_for_it_by_its_name()
    {
        AppDriver app = With(Stored).Presses("Enter");

        Assert.Equal(new AppRequest.Resume(Play), Assert.Single(app.World.Asked));
    }

    [Fact]
    public void A_row_of_the_library_that_is_in_progress_goes_on_too()
    {
        AppDriver app = With(Stored);
        int row = app.Items.ToList().FindLastIndex(item => item.StartsWith("Camera off", StringComparison.Ordinal));

        app.Picks(row + 1);

        Assert.Equal(new AppRequest.Resume(Play), Assert.Single(app.World.Asked));
    }

    [Fact]
    public void Choosing_what_is_due_opens_its_conversation()
    {
        AppDriver app = With(Stored).Picks(2);

        Assert.Equal(new AppRequest.Prepare("one-star-public"), app.World.Asked[0]);
        Assert.Equal(PlaceKind.Briefing, app.Place);
    }

    [Fact]
    public void Says_of_each_conversation_how_often_it_was_played()
    {
        string text = With(Stored).Text;

        Assert.Contains("Camera off: video call, 12 min, in progress", text, StringComparison.Ordinal);
        Assert.Contains("done once", text, StringComparison.Ordinal);
        Assert.Contains("done twice", text, StringComparison.Ordinal);
        Assert.Contains("done 12 times", text, StringComparison.Ordinal);
        Assert.Contains("A year of silence: phone, 10 min, new", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_library_alone_while_it_is_filtered()
    {
        AppDriver app = With(Stored).Presses("/").Types("camera").Presses("Enter", "Enter");

        Assert.Equal("Camera off", app.Items[0].Split(':')[0]);
        Assert.Equal(new AppRequest.Resume(Play), Assert.Single(app.World.Asked));
    }

    [Fact]
    public void A_conversation_left_in_this_run_comes_before_one_left_earlier()
    {
        AppDriver app = With(Stored).Begins("sunday-night-ping", 3).Picks(1).Presses("Enter", "q");

        Assert.StartsWith("Resume: The Sunday-night ping, left at turn 2", app.Marked, StringComparison.Ordinal);
        Assert.DoesNotContain("Camera off, left", string.Join('\n', app.Items), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_without_its_file_is_not_offered()
    {
        AppDriver app = With(PracticeSummary.Empty with { LeftOff = [Left with { ScenarioId = "gone" }] });

        Assert.StartsWith("Start: The Sunday-night ping", app.Marked, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_everything_was_played_the_one_played_longest_ago_comes_again()
    {
        AppDriver app = new(World.Shipped());
        ScenarioPractice[] all = [.. app.Model.Library.Select((entry, i) => new ScenarioPractice(entry.Id, 1, Practised.Today.AddDays(-((i * 5) % 8))))];

        app.Does(new AppMessage.Summarised(PracticeSummary.Empty with { Finished = all.ToValueArray() }, Practised.Today));

        ScenarioPractice oldest = all.MinBy(each => each.LastOn)!;
        Assert.StartsWith($"Again: {app.Model.Library.First(entry => entry.Id == oldest.ScenarioId).Title}", app.Marked, StringComparison.Ordinal);
    }

    [Fact]
    public void No_row_for_today_stands_there_twice()
    {
        PracticeSummary due = PracticeSummary.Empty with
        {
            LeftOff = [Left],
            Cards = [Practised.Card(Skill.Empathy, "1.2", -3, last: "camera-off"), Practised.Card(Skill.Boundaries, "2.2", -1, last: "sunday-night-ping")],
        };

        IEnumerable<string> rows = With(due).Items.Take(3).Select(row => row.Split(": ")[1].Split(',')[0]);

        Assert.Equal(["Camera off", "The Sunday-night ping", "A year of silence"], rows);
    }

    private static AppDriver With(PracticeSummary stored) => new AppDriver(World.Shipped()).Does(new AppMessage.Summarised(stored, Practised.Today));

    private static ScenarioPractice Finished(string id, int times) => new(id, times, Practised.Today.AddDays(-10));
}
