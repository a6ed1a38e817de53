using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dialogue.Workshop.Host.Tests.Browser;

/// <summary>Pages of others, and what ours may do.</summary>
public sealed class OriginTests
{
    [BrowserFact]
    public async Task A_page_of_another_origin_cannot_speak_to_the_hub()
    {
        await using TestHost host = await TestHost.StartAsync();
        TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        Task serving = ServeOnePageAsync(other);
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(new Uri($"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}/"));

        string came = (await page.DoesAsync(
            $"new Promise(done => {{ const s = new WebSocket('ws://{host.Address.Authority}/hub/room/v1'); s.onopen = () => done('open'); s.onclose = () => done('closed'); }})"))!.GetValue<string>();
        IReadOnlyList<string> told = await browser.ToldAsync();
        await serving;
        other.Dispose();

        Assert.Equal("closed", came);
        Assert.Contains(told, static line => line.Contains("403", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_policy_of_the_pages_lets_no_script_or_style_in_that_was_not_served_with_them()
    {
        await using TestHost host = await TestHost.StartAsync();
        await using Chromium browser = Chromium.Start();
        Page page = await browser.OpenAsync(host.Address);

        string broken = (await page.DoesAsync(
            """
            new Promise(done => {
              const broken = [];
              addEventListener("securitypolicyviolation", e => { broken.push(e.effectiveDirective); if (broken.length === 3) done(broken.sort().join()); });
              const script = document.createElement("script"); script.textContent = "window.wasRun = true"; document.body.append(script);
              const style = document.createElement("style"); style.textContent = "body { display: none }"; document.body.append(style);
              const image = document.createElement("img"); image.src = "http://127.0.0.1:1/x.png"; document.body.append(image);
            })
            """))!.GetValue<string>();

        Assert.Equal("img-src,script-src-elem,style-src-elem", broken);
        Assert.False((await page.DoesAsync("window.wasRun === true"))!.GetValue<bool>());
    }

    private static async Task ServeOnePageAsync(TcpListener listener)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync();
        NetworkStream stream = client.GetStream();
        _ = await stream.ReadAsync(new byte[4096]);
        await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 15\r\nConnection: close\r\n\r\n<p>elsewhere</p"));
    }
}
