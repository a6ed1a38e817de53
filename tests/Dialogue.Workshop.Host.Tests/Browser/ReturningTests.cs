using Dialogue.Workshop.Client;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Host.Rooms;
using Dialogue.Workshop.Host.Stores;

namespace Dialogue.Workshop.Host.Tests.Browser;

/// <summary>Pages that are loaded again, and connections that are lost.</summary>
public sealed class ReturningTests
{
    [BrowserFact]
    public async Task A_page_that_is_loaded_again_has_its_seat_and_its_answer()
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(host.Address, $"/#{host.Keys.Code}"));
        await page.JoinAsync("Ana");
        await desk.DoesAsync("start");
        await page.SeesAsync("#answers");
        await page.PressAsync("2");
        await page.SeesAsync("#said", "Your answer is in.");

        await page.ReloadAsync();

        await page.SeesAsync("#options button:nth-child(2)[aria-pressed=true]");
        Assert.Equal("Ana", await page.TextAsync("#who"));
        Assert.Single(desk.Desk!.Steering.Members);
        await browser.IsContentWithAsync(host.Address);
    }

    [BrowserFact]
    public async Task A_lost_connection_is_told_and_comes_back_to_where_the_room_is()
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        await using Cable cable = new(host.Address);
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(cable.Address, $"/#{host.Keys.Code}"));
        await page.JoinAsync("Ana");

        cable.Cut();
        await page.SeesAsync("#link", "Your seat is kept");
        await page.IsAccessibleAsync("away");
        await desk.DoesAsync("start");
        cable.Mend();

        await page.SeesAsync("#link", "Connected again.");
        await page.SeesAsync("#answers");
        Assert.Single(desk.Desk!.Steering.Members);
    }

    [BrowserFact]
    public async Task An_answer_whose_acknowledgement_was_lost_counts_once()
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        await using Cable cable = new(host.Address);
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(cable.Address, $"/#{host.Keys.Code}"));
        await page.JoinAsync("Ana");
        await desk.DoesAsync("start");
        await page.SeesAsync("#answers");

        cable.LoseAnswers();
        await page.PressAsync("1");
        await page.SeesAsync("#said", "Your answer is being sent.");
        await Until.Holds(() => VotesOf(host).Length == 1, "the host has the answer");
        cable.Cut();
        await page.SeesAsync("#said", "It arrives as soon as the connection is back.");
        cable.Mend();
        await page.SeesAsync("#said", "Your answer is in.");

        Assert.Single(VotesOf(host));
        Assert.Equal("true", await PressedAsync(page, 1));
    }

    [BrowserFact]
    public async Task An_answer_that_is_changed_while_it_is_on_its_way_ends_as_the_last_one()
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        await using Cable cable = new(host.Address);
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(cable.Address, $"/#{host.Keys.Code}"));
        await page.JoinAsync("Ana");
        await desk.DoesAsync("start");
        await page.SeesAsync("#answers");

        cable.LoseAnswers();
        await page.PressAsync("1");
        await Until.Holds(() => VotesOf(host).Length == 1, "the host has the first answer");
        cable.Cut();
        await page.PressAsync("3");
        await page.PressAsync("2");
        cable.Mend();
        await page.SeesAsync("#said", "Changed.");

        Assert.Equal([0, 1], VotesOf(host));
        Assert.Equal("true", await PressedAsync(page, 2));
    }

    [BrowserFact]
    public async Task An_answer_on_its_way_is_sent_by_the_page_that_is_loaded_again()
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        await using Cable cable = new(host.Address);
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(cable.Address, $"/#{host.Keys.Code}"));
        await page.JoinAsync("Ana");
        await desk.DoesAsync("start");
        await page.SeesAsync("#answers");

        cable.LoseAnswers();
        await page.PressAsync("1");
        await Until.Holds(() => VotesOf(host).Length == 1, "the host has the answer");
        cable.Cut();
        cable.Mend();
        await page.ReloadAsync();
        await page.SeesAsync("#said", "Your answer is in.");

        Assert.Single(VotesOf(host));
    }

    private static async Task<string> PressedAsync(Page page, int option) =>
        (await page.DoesAsync($"document.querySelector('#options button:nth-child({option})').getAttribute('aria-pressed')"))!.GetValue<string>();

    // The answers in the order of the log, each by its place.
    private static int[] VotesOf(TestHost host)
    {
        IReadOnlyList<StoredEvent> log = host.Store.ReadAsync(host.Keys.Room, 0, int.MaxValue, CancellationToken.None).GetAwaiter().GetResult();
        return
        [
            .. log.Select(static row => Rows.ToLogged(row).Event switch
            {
                RoomEvent.ChoiceSubmitted e => e.Option,
                RoomEvent.ChoiceChanged e => e.Option,
                _ => -1,
            }).Where(static option => option >= 0),
        ];
    }
}
