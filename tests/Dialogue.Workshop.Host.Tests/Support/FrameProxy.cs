using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Dialogue.Workshop.Host.Tests.Support;

/// <summary>Stands between clients and a host, sees the frames of their WebSockets, and does to each what it is told: bad Wi-Fi, a closed lid.</summary>
internal sealed class FrameProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _host;
    private readonly Func<int, Fate> _fate;
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Task> _pumps = [];
    private readonly Task _accepting;
    private int _frames;
    private volatile TaskCompletionSource _open = Opened();

    /// <summary>Starts it.</summary>
    /// <param name="host">The host behind it.</param>
    /// <param name="fate">Says what becomes of a frame, by its number among all frames with data.</param>
    public FrameProxy(Uri host, Func<int, Fate> fate)
    {
        (_host, _fate) = (host, fate);
        _listener.Start();
        _accepting = Task.Run(AcceptAsync);
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>Gets how many frames were dropped.</summary>
    public int Dropped { get; private set; }

    /// <summary>Lets nothing through, in both directions, without ending a connection.</summary>
    public void CloseLid() => _open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets everything through again.</summary>
    public void OpenLid() => _open.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        OpenLid();
        _listener.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(_pumps).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private static TaskCompletionSource Opened()
    {
        TaskCompletionSource open = new();
        open.SetResult();
        return open;
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
            _pumps.Add(Task.Run(() => ServeAsync(client)));
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            using TcpClient host = new();
            await host.ConnectAsync(_host.Host, _host.Port, _stop.Token);
            Task up = PumpAsync(client.GetStream(), host.GetStream());
            Task down = PumpAsync(host.GetStream(), client.GetStream());
            await Task.WhenAny(up, down);
        }
    }

    private async Task PumpAsync(NetworkStream from, NetworkStream to)
    {
        await PassHeadAsync(from, to);
        byte[] head = new byte[14];
        while (true)
        {
            await from.ReadExactlyAsync(head.AsMemory(0, 2), _stop.Token);
            int size = 2;
            long length = head[1] & 0x7f;
            if (length == 126)
            {
                await from.ReadExactlyAsync(head.AsMemory(2, 2), _stop.Token);
                (length, size) = (BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(2)), 4);
            }
            else if (length == 127)
            {
                await from.ReadExactlyAsync(head.AsMemory(2, 8), _stop.Token);
                (length, size) = ((long)BinaryPrimitives.ReadUInt64BigEndian(head.AsSpan(2)), 10);
            }

            byte[] body = new byte[length + ((head[1] & 0x80) != 0 ? 4 : 0)];
            await from.ReadExactlyAsync(body, _stop.Token);
            Fate fate = (head[0] & 0x0f) is 1 or 2 ? _fate(Interlocked.Increment(ref _frames)) : Fate.Pass;
            await _open.Task;
            if (fate == Fate.Drop)
            {
                Dropped++;
                continue;
            }

            if (fate == Fate.Delay)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), _stop.Token);
            }

            await to.WriteAsync(head.AsMemory(0, size), _stop.Token);
            await to.WriteAsync(body, _stop.Token);
        }
    }

    // The upgrade from HTTP, up to its empty line.
    private async Task PassHeadAsync(NetworkStream from, NetworkStream to)
    {
        byte[] one = new byte[1];
        for (int ends = 0; ends < 4;)
        {
            await from.ReadExactlyAsync(one, _stop.Token);
            ends = one[0] == (ends % 2 == 0 ? '\r' : '\n') ? ends + 1 : 0;
            await _open.Task;
            await to.WriteAsync(one, _stop.Token);
        }
    }
}

/// <summary>What becomes of a frame.</summary>
internal enum Fate
{
    Pass,
    Drop,
    Delay,
}
