using System.Text.Json;
using System.Text.Json.Nodes;
using Dialogue.Workshop.Client;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Host.Tests.Browser;

/// <summary>Words that want to be more than words.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "<b>x</b><img src=x onerror=alert(1)>\u001b[2J\u202Egnp\u2066\u200b\u061c";
    private const string Harmless = "<b>x</b><img src=x onerror=alert(1)>[2Jgnp";

    [BrowserFact]
    public async Task A_name_is_shown_as_it_was_cleaned_and_never_as_markup()
    {
        await using TestHost host = await TestHost.StartAsync();
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(host.Address, $"/#{host.Keys.Code}"));

        await page.JoinAsync("<b>\u202Eana\u0007</b>");

        Assert.Equal("<b>ana</b>", await page.TextAsync("#who"));
        Assert.Equal(0, await page.CountAsync("b, img"));
        await browser.IsContentWithAsync(host.Address);
    }

    [BrowserFact]
    public async Task A_reason_reaches_the_desk_cleaned_and_stays_words()
    {
        await using TestHost host = await TestHost.StartAsync(Pacing.HotSeat);
        List<NoticeNews> notices = [];
        RoomEar ear = new(static () => { }, notice => { lock (notices) { notices.Add(notice); } });
        await using SteeringClient desk = new(host.Link, new KeyRequest(host.Keys.Room, host.Keys.Key), ear, TimeProvider.System, 99);
        await desk.TakenAsync();
        await host.JoinAsync("Ben");
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(host.Address, $"/#{host.Keys.Code}"));
        await page.JoinAsync("Ana");
        await desk.DoesAsync("start");
        await desk.DoesAsync("hotSeat", number: 1);
        await page.SeesAsync("#answers");

        await page.PressAsync("1");
        await page.SeesAsync("#why");
        await page.TabToAsync("#reason");
        await page.TypeAsync(Hostile);
        await page.PressAsync("Enter");
        await page.SeesAsync("#said", "Your reason is with the facilitator.");
        await Until.Holds(() => { lock (notices) { return notices.Any(static n => n.Code == "suggestion"); } }, "the desk has the reason");

        Assert.EndsWith("|" + Harmless, notices.Single(static n => n.Code == "suggestion").Text, StringComparison.Ordinal);
        Assert.Equal(0, await page.CountAsync("#room b, #room img"));
        await browser.IsContentWithAsync(host.Address);
    }

    /// <remarks>A host that cleans nothing could send this.</remarks>
    [BrowserTheory]
    [InlineData("import('/parts.js').then(m => m.entry({ kind: 'Line', who: T, manner: T, words: T }))")]
    [InlineData("import('/parts.js').then(m => m.entry({ kind: 'Subject', who: T, words: T }))")]
    [InlineData("import('/parts.js').then(m => m.countRows({ options: [{ id: 'a', words: T }] }, { voters: 5, counts: [5], shares: ['Most'] }, 0)[0])")]
    public async Task Words_from_the_host_become_text(string making)
    {
        await using TestHost host = await TestHost.StartAsync();
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(host.Address);
        string text = JsonSerializer.Serialize(Hostile);

        JsonNode made = (await page.DoesAsync($"{{ const T = {text}; {making}.then(e => {{ document.body.append(e); return [e.textContent, e.querySelectorAll('b, img, script').length]; }}) }}"))!;

        Assert.Contains(Harmless, made[0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain(made[0]!.GetValue<string>(), static c => char.IsControl(c) || c is '\u202E' or '\u2066' or '\u200b' or '\u061c');
        Assert.Equal(0, made[1]!.GetValue<int>());
        await browser.IsContentWithAsync(host.Address);
    }

    [BrowserFact]
    public async Task A_name_that_is_written_from_right_to_left_stays_in_its_place()
    {
        await using TestHost host = await TestHost.StartAsync();
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri(host.Address, $"/#{host.Keys.Code}"));

        await page.JoinAsync("يوسف");

        Assert.Equal("rtl", (await page.DoesAsync("getComputedStyle(document.querySelector('#who')).direction"))!.GetValue<string>());
        Assert.Equal("ltr", (await page.DoesAsync("getComputedStyle(document.querySelector('.foot')).direction"))!.GetValue<string>());
        await page.IsAccessibleAsync("a name from right to left");
    }

    [BrowserTheory]
    [InlineData("/#%E0%A4%A")]
    [InlineData("/#<img src=x onerror=alert(1)>")]
    public async Task A_broken_link_still_opens_the_form(string link)
    {
        await using TestHost host = await TestHost.StartAsync();
        await using Chromium browser = Chromium.Start();

        Page page = await browser.OpenAsync(new Uri(host.Address.AbsoluteUri.TrimEnd('/') + link));

        await page.SeesAsync("#join");
        Assert.Equal(0, await page.CountAsync("img"));
        await browser.IsContentWithAsync(host.Address);
    }
}
