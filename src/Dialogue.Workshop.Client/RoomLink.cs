using System.Security.Cryptography;
using Dialogue.Workshop.Messages;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Dialogue.Workshop.Client;

/// <summary>A connection to one of several hosts that comes back by itself, on another host where one is gone.</summary>
public sealed class RoomLink : IAsyncDisposable
{
    private const int LongestPauseMs = 5_000;
    private const int MostHosts = 10;
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(5);

    private readonly LinkOptions _options;
    private readonly TimeProvider _clock;
    private readonly Random _jitter;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _turn = new();
    private TaskCompletionSource<HubConnection> _connected = NewWait();
    private Task _keeping = Task.CompletedTask;
    private Action _changed = static () => { };
    private IReadOnlyList<Uri> _hosts;
    private int _host;

    /// <summary>Gets how far the host's clock is ahead of this one's, as of the last connection; deadlines are told by the host's.</summary>
    public TimeSpan HostIsAhead { get; private set; }

    /// <summary>Gets why the link ended, where the host refused it for good; otherwise null.</summary>
    public RoomRefusedException? Refused { get; private set; }

    /// <summary>Makes a link; nothing is connected before <see cref="Start"/>.</summary>
    /// <param name="options">How it reaches its hosts.</param>
    /// <param name="clock">The time.</param>
    /// <param name="seed">For the pauses between attempts, so that a whole room does not come back in the same moment.</param>
    public RoomLink(LinkOptions options, TimeProvider clock, int seed) => (_options, _hosts, _clock, _jitter) = (options, options.Hosts, clock, new Random(seed));

    /// <summary>Gets whether there is a connection.</summary>
    public LinkState State { get; private set; } = LinkState.Connecting;

    /// <summary>Gets the host that is connected, or was last.</summary>
    public Uri Host => _hosts[_host];

    /// <summary>Gets the hosts that are tried: those that were given, and those that a host named since.</summary>
    public IReadOnlyList<Uri> Hosts => _hosts;

    /// <summary>Starts to connect, and keeps at it.</summary>
    /// <param name="listen">Says what to listen for on each new connection.</param>
    /// <param name="enter">Is done on each new connection before anything else is called: join, come back, take the desk. Where the host refuses that, the link ends.</param>
    /// <param name="changed">Is told when the state changes, on any thread.</param>
    public void Start(Action<HubConnection> listen, Func<HubConnection, CancellationToken, Task> enter, Action changed)
    {
        _changed = changed;
        _keeping = Task.Run(() => KeepAsync(listen, enter));
    }

    /// <summary>Calls the host and waits for its answer, however often the connection is lost meanwhile; so what is called must be safe to do twice.</summary>
    /// <exception cref="RoomRefusedException">The host refused it for good.</exception>
    /// <exception cref="OperationCanceledException">The link ended, or the caller gave up.</exception>
    public async Task<T> CallAsync<T>(string method, object argument, CancellationToken stop)
    {
        using CancellationTokenSource both = CancellationTokenSource.CreateLinkedTokenSource(stop, _stop.Token);
        while (true)
        {
            HubConnection connection = await Wait().WaitAsync(both.Token);
            try
            {
                return await CallAsync<T>(connection, method, argument, both.Token);
            }
            catch (Exception lost) when (lost is not RoomRefusedException && !both.IsCancellationRequested)
            {
                await Task.Delay(Pause(100), _clock, both.Token);
            }
        }
    }

    /// <summary>Calls the host once on a connection.</summary>
    public static async Task<T> CallAsync<T>(HubConnection connection, string method, object argument, CancellationToken stop)
    {
        try
        {
            using CancellationTokenSource soon = CancellationTokenSource.CreateLinkedTokenSource(stop);
            soon.CancelAfter(LongestCall);
            return await connection.InvokeAsync<T>(method, argument, soon.Token);
        }
        catch (HubException refused) when (Refusal(refused) is { } final)
        {
            throw final;
        }
    }

    /// <summary>Ends the link for good.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private static TaskCompletionSource<HubConnection> NewWait() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    // The hub's text is "…: code|details"; "retry" and what a host says of its own troubles are for trying again.
    private static RoomRefusedException? Refusal(HubException refused)
    {
        string text = refused.Message;
        int colon = text.LastIndexOf(": ", StringComparison.Ordinal);
        string[] parts = (colon < 0 ? text : text[(colon + 2)..]).Split('|', 2);
        return parts.Length == 2 && parts[0] is not ("retry" or "rate.limited") ? new RoomRefusedException(parts[0], parts[1]) : null;
    }

    private Task<HubConnection> Wait()
    {
        lock (_turn)
        {
            return _connected.Task;
        }
    }

    private async Task KeepAsync(Action<HubConnection> listen, Func<HubConnection, CancellationToken, Task> enter)
    {
        int attempt = 0;
        while (!_stop.IsCancellationRequested)
        {
            HubConnection connection = Build(Host);
            await using (connection.ConfigureAwait(false))
            {
                TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
                connection.Closed += _ =>
                {
                    closed.TrySetResult();
                    return Task.CompletedTask;
                };
                listen(connection);
                try
                {
                    await connection.StartAsync(_stop.Token);
                    Welcome welcome = await CallAsync<Welcome>(connection, HubNames.Hello, new Greeting(Protocol.Version, _options.Client, _options.Language), _stop.Token);
                    Learn(welcome);
                    HostIsAhead = welcome.ServerTime - _clock.GetUtcNow();
                    await enter(connection, _stop.Token);
                    attempt = 0;
                    SetConnected(connection);
                    await closed.Task.WaitAsync(_stop.Token);
                    SetAway(LinkState.Away);
                }
                catch (RoomRefusedException refused)
                {
                    End(refused);
                    return;
                }
                catch (Exception lost) when (lost is not OperationCanceledException || !_stop.IsCancellationRequested)
                {
                    SetAway(State == LinkState.Connecting ? LinkState.Connecting : LinkState.Away);
                }
                catch (OperationCanceledException)
                {
                    break;
                }
            }

            _host = (_host + 1) % _hosts.Count;
            attempt++;
            await Task.Delay(Pause(Math.Min(LongestPauseMs, 100 << Math.Min(attempt, 6))), _clock, _stop.Token)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        SetAway(LinkState.Ended);
    }

    // A host names the others of its rooms once, before anything else; what is no address is passed over.
    private void Learn(Welcome welcome)
    {
        foreach (string named in welcome.Hosts)
        {
            if (_hosts.Count < MostHosts && HostAddress.Parse(named) is { } host && !_hosts.Contains(host))
            {
                _hosts = [.. _hosts, host];
            }
        }
    }

    private TimeSpan Pause(int milliseconds)
    {
        lock (_turn)
        {
            return TimeSpan.FromMilliseconds((milliseconds / 2) + _jitter.Next(milliseconds / 2));
        }
    }

    private void SetConnected(HubConnection connection)
    {
        lock (_turn)
        {
            _connected.TrySetResult(connection);
        }

        Set(LinkState.Connected);
    }

    private void SetAway(LinkState state)
    {
        lock (_turn)
        {
            if (_connected.Task.IsCompleted)
            {
                _connected = NewWait();
            }
        }

        Set(state);
    }

    private void End(RoomRefusedException refused)
    {
        Refused = refused;
        lock (_turn)
        {
            _connected = _connected.Task.IsCompleted ? NewWait() : _connected;
            _connected.TrySetException(refused);
        }

        Set(LinkState.Ended);
    }

    private void Set(LinkState state)
    {
        if (State != state)
        {
            State = state;
            _changed();
        }
    }

    private HubConnection Build(Uri host)
    {
        HubConnectionBuilder builder = new();
        builder.WithUrl(new Uri(host, Protocol.HubPath), http =>
        {
            http.SkipNegotiation = true;
            http.Transports = HttpTransportType.WebSockets;
            if (_options.Pin is { } pin)
            {
                http.WebSocketConfiguration = socket => socket.RemoteCertificateValidationCallback =
                    (_, certificate, _, _) => certificate is not null && string.Equals(certificate.GetCertHashString(HashAlgorithmName.SHA256), pin, StringComparison.OrdinalIgnoreCase);
            }
        });
        builder.AddJsonProtocol(static json =>
        {
            json.PayloadSerializerOptions = new System.Text.Json.JsonSerializerOptions(WireJson.Default.Options);
        });
        HubConnection connection = builder.Build();
        connection.ServerTimeout = TimeSpan.FromSeconds(12);
        connection.KeepAliveInterval = TimeSpan.FromSeconds(5);
        return connection;
    }
}
