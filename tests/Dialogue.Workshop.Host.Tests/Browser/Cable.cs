using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Dialogue.Workshop.Host.Tests.Browser;

/// <summary>Is the way between a browser and a host: it can be cut, mended, and made to lose what the host answers.</summary>
internal sealed class Cable : IAsyncDisposable
{
    private readonly Uri _host;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> _open = [];
    private readonly Task _accepting;
    private volatile bool _isCut;
    private volatile bool _losesAnswers;

    public Cable(Uri host)
    {
        _host = host;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    /// <summary>Gets where the browser finds the host.</summary>
    public Uri Address { get; }

    /// <summary>Ends all connections and lets no other be made.</summary>
    public void Cut()
    {
        _isCut = true;
        foreach (TcpClient client in _open.Keys)
        {
            client.Dispose();
        }
    }

    /// <summary>From now on what the host answers is lost on the way; what the browser says arrives.</summary>
    public void LoseAnswers() => _losesAnswers = true;

    /// <summary>Lets everything through again.</summary>
    public void Mend() => (_isCut, _losesAnswers) = (false, false);

    public async ValueTask DisposeAsync()
    {
        Cut();
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            _ = CarryAsync(await _listener.AcceptTcpClientAsync());
        }
    }

    private async Task CarryAsync(TcpClient near)
    {
        if (_isCut)
        {
            near.Dispose();
            return;
        }

        TcpClient far = new();
        _open[near] = _open[far] = true;
        try
        {
            await far.ConnectAsync(_host.Host, _host.Port);
            NetworkStream browser = near.GetStream();
            NetworkStream host = far.GetStream();
            Task there = PassAsync(browser, host, static () => false);
            Task back = PassAsync(host, browser, () => _losesAnswers);
            await Task.WhenAny(there, back);
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // It was cut.
        }

        near.Dispose();
        far.Dispose();
        _open.TryRemove(near, out _);
        _open.TryRemove(far, out _);
    }

    private static async Task PassAsync(Stream from, Stream to, Func<bool> isLost)
    {
        byte[] buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReadAsync(buffer) is > 0 and int read)
            {
                if (!isLost())
                {
                    await to.WriteAsync(buffer.AsMemory(0, read));
                }
            }
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            // It was cut.
        }
    }
}
