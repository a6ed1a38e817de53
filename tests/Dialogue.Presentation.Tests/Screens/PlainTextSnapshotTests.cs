using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Testing.Driving;
using Snapshooter.Xunit;

namespace Dialogue.Presentation.Tests.Screens;

/// <summary>What the pages say, without columns and colours; drawn pages are the full screen's own tests.</summary>
public sealed class PlainTextSnapshotTests
{
    private static readonly AppSettings AtTheEnd = new() { Pace = Pace.Instant, Feedback = FeedbackMode.End };

    private readonly AppDriver _app = new(World.Shipped(), AtTheEnd);

    [Fact]
    public void Home_and_briefing()
    {
        Snapshot.Match(_app.Text + "\n" + _app.Presses("Enter").Text);
    }

    [Fact]
    public void A_letter_and_its_answer()
    {
        _app.Begins("no-thank-you-email", 7).Picks(2);

        Snapshot.Match(_app.Text);
    }

    [Fact]
    public void A_thread_and_a_call()
    {
        _app.Begins("one-star-public", 7).Picks(1, 1, 1);

        Snapshot.Match(_app.Text);
    }

    [Fact]
    public void A_debrief_with_its_reasons()
    {
        _app.Begins("phones-at-dinner", 7);
        while (_app.Place == PlaceKind.Conversation)
        {
            _app.Picks(1);
        }

        Snapshot.Match(_app.Text);
    }

    [Fact]
    public void Two_ways_through_a_moment()
    {
        _app.Begins("sunday-night-ping", 7).Picks(2, 3, 3, 3, 2, 3, 3, 3, 3, 3, 1).Presses("a").Does(new AppMessage.Marked(8)).Presses("r").Picks(2, 2, 1);

        Snapshot.Match(_app.Text + "\n" + _app.Does(new AppMessage.Marked(2)).Presses("c").Text);
    }

    [Fact]
    public void A_plan_and_what_came_of_it()
    {
        List<string> seen = [];
        _app.Begins("sunday-night-ping", 7).Picks(2, 3, 3, 3, 2, 3, 3, 3, 3, 3, 1).Presses("p");
        See();
        _app.Types("my boss writes late").Presses("Enter");
        See();
        _app.Types("answer at nine").Presses("Enter");
        See();
        _app.Picks(1).Presses("q");
        See();
        _app.Picks(2);
        See();
        _app.Picks(2);
        See();
        _app.Presses("Enter");
        See();

        Snapshot.Match(string.Join('\n', seen));

        void See() => seen.Add($"{_app.Text}{string.Join('\n', _app.Items.Select(item => $"* {item}"))}\n");
    }
}
