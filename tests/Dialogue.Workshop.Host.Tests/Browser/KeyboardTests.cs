using Dialogue.Workshop.Client;
using Dialogue.Workshop.Messages;

namespace Dialogue.Workshop.Host.Tests.Browser;

/// <summary>A whole workshop in the browser, without a mouse.</summary>
public sealed class KeyboardTests
{
    [BrowserTheory]
    [InlineData(360, 640)]
    [InlineData(1280, 800)]
    public async Task A_whole_workshop_goes_by_keyboard_alone(int width, int height)
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(host.Address, $"/#{host.Keys.Code}"), width, height);
        Assert.True(await page.HasFocusAsync("#name"));
        await page.JoinAsync("Ana");
        ParticipantClient[] others = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => host.JoinAsync($"person {(char)('a' + i)}")));
        await desk.DoesAsync("start");
        await page.SeesAsync("#answers");
        Assert.True(await page.HasFocusAsync("#now"));

        // Chosen by a digit, then changed by Tab and Enter.
        await page.PressAsync("1");
        await page.SeesAsync("#said", "Your answer is in.");
        await page.PressAsync("Tab");
        await page.PressAsync("Enter");
        await page.SeesAsync("#said", "Changed.");
        await page.SeesAsync("#options button:nth-child(2)[aria-pressed=true]");
        Assert.True(await page.HasFocusAsync("#options button:nth-child(2)"));
        await Task.WhenAll(others.Select(other => VoteAsync(other, 0)));
        await desk.DoesAsync("closeVoting");
        await page.SeesAsync("#now", "The vote is closed");
        await page.SeesAsync("#onward", "You chose:");
        await desk.DoesAsync("reveal");
        await page.SeesAsync("#counts .bar.chosen .many", "4 people");
        await page.SeesAsync("#counts .note", "your answer");
        Assert.True(await page.HasFocusAsync("#now"));
        await desk.DoesAsync("next");
        await page.SeesAsync("#now", "question 2");
        Assert.Equal(0, await page.CountAsync("#options [aria-pressed=true]"));
        Assert.True(await page.HasFocusAsync("#now"));

        await desk.DoesAsync("debrief");
        await page.SeesAsync("#hint", "Now you talk about it together.");
        await desk.DoesAsync("close");
        await page.SeesAsync("#now", "The workshop is over");

        Assert.True((await page.DoesAsync("sessionStorage.length"))!.GetValue<int>() == 0, "The seat is kept after the end.");
        await browser.IsContentWithAsync(host.Address);
    }

    [BrowserFact]
    public async Task Somebody_who_leaves_is_asked_first_and_the_tab_forgets_the_seat()
    {
        await using TestHost host = await TestHost.StartAsync();
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(host.Address, $"/#{host.Keys.Code}"));
        await page.JoinAsync("Ana");

        await page.TabToAsync("#leave");
        await page.PressAsync("Enter");
        await page.SeesAsync("#sure");
        await page.PressAsync("Escape");
        await page.IsGoneAsync("#sure");
        Assert.True(await page.HasFocusAsync("#leave"));
        await page.PressAsync("Enter");
        await page.TabToAsync("#go");
        await page.PressAsync("Enter");
        await page.SeesAsync("#join");

        Assert.True((await page.DoesAsync("sessionStorage.length"))!.GetValue<int>() == 0, "The seat is kept after leaving.");
        await browser.IsContentWithAsync(host.Address);
    }

    private static Task<Answer> VoteAsync(ParticipantClient who, int option) =>
        who.ChooseAsync(new StepRequest(who.Now!.Room.Step!.Step, who.Now.Room.Step.Options[option].Id, 900), CancellationToken.None);
}
