using Dialogue.Workshop.Client;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Views;

namespace Dialogue.Workshop.Host.Tests.Browser;

/// <summary>Every state of the pages, light and dark, held against the rules of accessibility, against thumbs and against narrow screens.</summary>
public sealed class ScanTests
{
    [BrowserTheory]
    [InlineData(360, 640)]
    [InlineData(1280, 800)]
    [InlineData(240, 400)]
    public async Task Everybody_can_use_what_a_vote_shows(int width, int height)
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        ParticipantClient other = await host.JoinAsync("Ben");
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(host.Address, $"/#{host.Keys.Code}"), width, height);

        await page.IsAccessibleAsync("join");
        await page.TypeAsync("Ben");
        await page.PressAsync("Enter");
        await page.SeesAsync("#join-error", "Somebody here has this name");
        Assert.True(await page.HasFocusAsync("#name"));
        await page.IsAccessibleAsync("name taken");
        await page.DoesAsync("document.querySelector('#code').value = 'ZZZZZZ'");
        await page.PressAsync("Enter");
        await page.SeesAsync("#join-error", "No open room has this code.");
        Assert.True(await page.HasFocusAsync("#code"));
        await page.IsAccessibleAsync("wrong code");
        await page.DoesAsync($"document.querySelector('#code').value = '{host.Keys.Code}'; document.querySelector('#name').value = ''");
        await page.PressAsync("Enter");
        await page.SeesAsync("#now", "Waiting to begin");
        await page.IsAccessibleAsync("waiting");
        await desk.DoesAsync("start");
        await page.SeesAsync("#answers");
        await page.IsAccessibleAsync("voting");
        await page.PressAsync("1");
        await page.SeesAsync("#said", "Your answer is in.");
        await page.IsAccessibleAsync("chosen");
        await desk.DoesAsync("pause");
        await page.SeesAsync("#now", "A short break");
        await page.IsAccessibleAsync("paused");
        await desk.DoesAsync("resume");
        await desk.DoesAsync("closeVoting");
        await page.SeesAsync("#now", "The vote is closed");
        await page.IsAccessibleAsync("closed");
        await desk.DoesAsync("reveal");
        await page.SeesAsync("#counts .many", "not told");
        await page.SeesAsync("#hint", "words instead of numbers");
        await page.IsAccessibleAsync("revealed in words");
        await desk.DoesAsync("voteAgain");
        await page.SeesAsync("#now", "The same question again, round 2");
        foreach (string name in (string[])["Cai", "Dia", "Eli", "Fay"])
        {
            await VoteAsync(await host.JoinAsync(name));
        }

        await VoteAsync(other);
        await desk.DoesAsync("closeVoting");
        await desk.DoesAsync("reveal");
        await page.SeesAsync("#counts .many", "5 people");
        await page.IsAccessibleAsync("revealed in numbers");
        await desk.DoesAsync("next");
        await page.SeesAsync("#before");
        await page.IsAccessibleAsync("second question");
        await desk.DoesAsync("debrief");
        await page.SeesAsync("#hint", "Now you talk about it together.");
        await page.IsAccessibleAsync("debriefing");
        await desk.DoesAsync("kick", number: 2);
        await page.SeesAsync("#join-error", "The facilitator took you out of the room.");
        await page.IsAccessibleAsync("kicked");

        await browser.IsContentWithAsync(host.Address);
    }

    [BrowserFact]
    public async Task A_full_room_says_so()
    {
        await using TestHost host = await TestHost.StartAsync(size: 1);
        await host.JoinAsync("Ben");
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(host.Address, $"/#{host.Keys.Code}"));

        await page.PressAsync("Enter");

        await page.SeesAsync("#join-error", "The room is full.");
        await page.IsAccessibleAsync("room full");
        await browser.IsContentWithAsync(host.Address);
    }

    [BrowserFact]
    public async Task Everybody_can_use_the_hot_seat()
    {
        await using TestHost host = await TestHost.StartAsync(Pacing.HotSeat);
        SteeringClient desk = await host.SteerAsync();
        ParticipantClient other = await host.JoinAsync("Ben");
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(host.Address, $"/#{host.Keys.Code}"));
        await page.JoinAsync("Ana");

        await desk.DoesAsync("start");
        await page.SeesAsync("#now", "Who takes the hot seat?");
        await page.IsAccessibleAsync("nobody in the hot seat");
        await desk.DoesAsync("hotSeat", number: 1);
        await page.SeesAsync("#now", "Suggest an answer");
        await page.PressAsync("1");
        await page.SeesAsync("#why");
        await page.TabToAsync("#reason");
        await page.TypeAsync(new string('a', 141));
        await page.PressAsync("Enter");
        await page.SeesAsync("#why-error", "140 characters at most");
        await page.IsAccessibleAsync("a reason that is too long");
        await page.PressAsync("Backspace");
        await page.PressAsync("Enter");
        await page.SeesAsync("#said", "Your reason is with the facilitator.");
        await page.IsAccessibleAsync("suggested");
        await VoteAsync(other);
        await page.SeesAsync("#now", "The hot seat has answered");
        await desk.DoesAsync("reveal");
        await page.SeesAsync("#now", "What the hot seat said");
        await page.IsAccessibleAsync("what was said");
        await desk.DoesAsync("next");
        await desk.DoesAsync("hotSeat", number: 2);
        await page.SeesAsync("#now", "You are in the hot seat");
        await page.IsAccessibleAsync("in the hot seat");

        await browser.IsContentWithAsync(host.Address);
    }

    [BrowserFact]
    public async Task Everybody_can_use_it_at_their_own_pace()
    {
        await using TestHost host = await TestHost.StartAsync(Pacing.SelfPaced);
        SteeringClient desk = await host.SteerAsync();
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(host.Address, $"/#{host.Keys.Code}"));
        await page.JoinAsync("Ana");
        await desk.DoesAsync("start");

        string heading = string.Empty;
        int holds = 0;
        for (int i = 0; i < 60 && !heading.Contains("over", StringComparison.Ordinal); i++)
        {
            await page.SeesAsync("#now");
            heading = await page.TextAsync("#now");
            if (heading.Contains("A pause", StringComparison.Ordinal))
            {
                holds++;
                await page.IsAccessibleAsync("held");
                ControlAnswer noted = await desk.DoesAsync("note", text: "held");
                foreach (PlaceView hold in noted.Steering.Holds)
                {
                    await desk.DoesAsync("release", text: hold.Beat);
                }

                await page.SeesAsync("#answers");
            }
            else if (heading.Contains("question", StringComparison.Ordinal))
            {
                await page.PressAsync("1");
                await page.DoesAsync($"new Promise(done => {{ const look = () => document.querySelector('#now').textContent !== {System.Text.Json.JsonSerializer.Serialize(heading)} ? done() : setTimeout(look, 10); look(); }})");
            }
        }

        await page.SeesAsync("#now", "Your conversation is over");
        Assert.True(await page.HasFocusAsync("#now"));
        await page.SeesAsync("#before");
        await page.ReloadAsync();
        await page.SeesAsync("#before");
        await page.IsAccessibleAsync("own ending");
        Assert.True(holds > 0, "Nothing was held.");
        await browser.IsContentWithAsync(host.Address);
    }

    [BrowserTheory]
    [InlineData(1280, 800)]
    [InlineData(1920, 1080)]
    public async Task The_screen_shows_the_room_from_its_link_without_names(int width, int height)
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient desk = await host.SteerAsync();
        ParticipantClient[] people = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => host.JoinAsync($"person {(char)('a' + i)}")));
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(host.Address, $"/screen#{host.Keys.Room}.{host.Keys.ScreenKey}"), width, height);

        await page.SeesAsync("#hint", "5 people are here.");
        Assert.Equal(string.Empty, (await page.DoesAsync("location.hash"))!.GetValue<string>());
        await page.IsAccessibleAsync("waiting");
        await desk.DoesAsync("start");
        await page.SeesAsync("#choices li");
        await page.IsAccessibleAsync("voting");
        await Task.WhenAll(people.Select(VoteAsync));
        await page.SeesAsync("#tally", "5 of 5 have answered");
        await page.ReloadAsync();
        await page.SeesAsync("#choices li");
        await desk.DoesAsync("closeVoting");
        await desk.DoesAsync("reveal");
        await page.SeesAsync("#counts .many", "5 people");
        await page.IsAccessibleAsync("revealed");

        Assert.DoesNotContain("person ", await page.TextAsync("body"), StringComparison.Ordinal);
        await browser.IsContentWithAsync(host.Address);
    }

    private static async Task VoteAsync(ParticipantClient who)
    {
        await Until.Holds(() => who.Now!.Room.Step is not null && who.Now.Room.Phase == Lifecycle.RoomPhase.Voting, "there is a question");
        Answer answer = await who.ChooseAsync(new StepRequest(who.Now!.Room.Step!.Step, who.Now.Room.Step.Options[0].Id, 900), CancellationToken.None);
        Assert.Equal(CommandStatus.Recorded, answer.Status);
    }
}
