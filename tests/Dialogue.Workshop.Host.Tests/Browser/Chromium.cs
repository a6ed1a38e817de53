using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Dialogue.Workshop.Host.Tests.Browser;

/// <summary>Is a browser without a window, driven by a small script; it writes down everything that its pages ask for and complain of.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly Process _driver;
    private readonly SemaphoreSlim _turn = new(1);

    private Chromium(Process driver) => _driver = driver;

    public static Chromium Start()
    {
        string script = Path.Combine(AppContext.BaseDirectory, "Browser", "drive.mjs");
        ProcessStartInfo start = new(BrowserTools.Find("node")!, [script, BrowserTools.Folder, BrowserTools.Find("chromium")!])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return new Chromium(Process.Start(start)!);
    }

    /// <summary>Opens an address in a window of its own, with nothing kept from others.</summary>
    public async Task<Page> OpenAsync(Uri address, int width = 360, int height = 640)
    {
        JsonNode? number = await AskAsync(new JsonObject { ["ask"] = "open", ["address"] = address.AbsoluteUri, ["width"] = width, ["height"] = height, ["scale"] = 1 });
        return new Page(this, number!.GetValue<int>());
    }

    /// <summary>Gives everything that pages wrote, asked for and failed with, a line each: its kind, then what.</summary>
    public async Task<IReadOnlyList<string>> ToldAsync() =>
        [.. (await AskAsync(new JsonObject { ["ask"] = "told" }))!.AsArray().Select(static line => line!.GetValue<string>())];

    /// <summary>Fails where a page complained, or asked for anything that is not the host's.</summary>
    public async Task IsContentWithAsync(params Uri[] hosts)
    {
        IReadOnlyList<string> told = await ToldAsync();
        Assert.Contains(told, static line => line.StartsWith("request ", StringComparison.Ordinal));
        Assert.DoesNotContain(told, line => !IsHarmless(line, hosts));
    }

    /// <summary>Asks the driver for something and gives its answer; what fails there fails the test.</summary>
    public async Task<JsonNode?> AskAsync(JsonObject ask)
    {
        await _turn.WaitAsync();
        try
        {
            await _driver.StandardInput.WriteLineAsync(ask.ToJsonString());
            await _driver.StandardInput.FlushAsync();
            string? answer = await _driver.StandardOutput.ReadLineAsync();
            Assert.True(answer is not null, "The driver of the browser ended.");
            JsonNode parsed = JsonNode.Parse(answer)!;
            Assert.True(parsed["failed"] is null, $"{ask.ToJsonString()}: {parsed["failed"]}");
            return parsed["value"];
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _driver.StandardInput.Close();
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(20));
        await _driver.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_driver.HasExited)
        {
            _driver.Kill(entireProcessTree: true);
        }

        _driver.Dispose();
        _turn.Dispose();
    }

    private static bool IsHarmless(string line, Uri[] hosts) => hosts.Any(host =>
        line.StartsWith($"request {host.AbsoluteUri}", StringComparison.Ordinal)
        || line.StartsWith("request data:,", StringComparison.Ordinal)
        || line == $"socket ws://{host.Authority}/hub/room/v1");
}
