using System.Text.Json.Nodes;

namespace Dialogue.Workshop.Host.Tests.Browser;

/// <summary>Is one page in the browser, used as somebody at a keyboard uses it.</summary>
internal sealed class Page(Chromium browser, int number)
{
    /// <summary>Presses a key by its name, such as <c>Tab</c>, <c>Enter</c> or <c>1</c>.</summary>
    public Task PressAsync(string key) => AskAsync("press", ("key", key));

    /// <summary>Types where the focus is.</summary>
    public Task TypeAsync(string text) => AskAsync("type", ("text", text));

    /// <summary>Tabs until something has the focus.</summary>
    public async Task TabToAsync(string selector)
    {
        for (int i = 0; i < 30; i++)
        {
            if (await HasFocusAsync(selector))
            {
                return;
            }

            await PressAsync("Tab");
        }

        Assert.Fail($"Tab does not lead to {selector}.");
    }

    /// <summary>Waits until something is to be seen that has a text.</summary>
    public Task SeesAsync(string selector, string text = "") => AskAsync("sees", ("selector", selector), ("text", text));

    /// <summary>Waits until something is no longer to be seen.</summary>
    public Task IsGoneAsync(string selector) => AskAsync("isGone", ("selector", selector));

    public async Task<string> TextAsync(string selector) => (await AskAsync("text", ("selector", selector)))!.GetValue<string>();

    public async Task<int> CountAsync(string selector) => (await AskAsync("count", ("selector", selector)))!.GetValue<int>();

    public async Task<bool> HasFocusAsync(string selector) => (await AskAsync("holds", ("selector", selector)))!.GetValue<bool>();

    public Task<JsonNode?> DoesAsync(string script) => AskAsync("does", ("script", script));

    public Task ReloadAsync() => AskAsync("reload");

    public Task GoAsync(Uri address) => AskAsync("go", ("address", address.AbsoluteUri));

    /// <summary>Types a name where the link has given the code, and joins.</summary>
    public async Task JoinAsync(string name)
    {
        await SeesAsync("#join");
        await TabToAsync("#name");
        await TypeAsync(name);
        await PressAsync("Enter");
        await SeesAsync("#room");
    }

    /// <summary>Holds the page against the rules of accessibility, light and dark, and against thumbs and narrow screens.</summary>
    public async Task IsAccessibleAsync(string state)
    {
        foreach (string scheme in (string[])["light", "dark"])
        {
            await AskAsync("colours", ("scheme", scheme));
            JsonNode scan = (await AskAsync("scan"))!;
            Assert.True(scan["looked"]!.GetValue<int>() > 10, $"{state}: nothing was looked at.");
            Assert.True(scan["wrong"]!.AsArray().Count == 0, $"{state}, {scheme}: {scan["wrong"]!.ToJsonString()}");
        }

        JsonNode measured = (await AskAsync("measure"))!;
        Assert.True(measured.AsArray().Count == 0, $"{state}: {measured.ToJsonString()}");
    }

    private Task<JsonNode?> AskAsync(string ask, params (string Name, string Value)[] more)
    {
        JsonObject whole = new() { ["ask"] = ask, ["page"] = number };
        foreach ((string name, string value) in more)
        {
            whole[name] = value;
        }

        return browser.AskAsync(whole);
    }
}
