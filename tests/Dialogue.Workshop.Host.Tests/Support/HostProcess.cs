using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Dialogue.Workshop.Host.Tests.Support;

/// <summary>The host as a program of its own, which can be killed, frozen and started again.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly List<string> _arguments;
    private Process? _process;

    /// <summary>Prepares a host; nothing runs yet.</summary>
    /// <param name="home">Its folder.</param>
    /// <param name="store">Where rooms are, or null for the folder.</param>
    public HostProcess(string home, string? store = null)
    {
        Port = FreePort();
        _arguments = ["--home", home, "--port", Port.ToString(CultureInfo.InvariantCulture)];
        if (store is not null)
        {
            _arguments.AddRange(["--store", store]);
        }
    }

    public int Port { get; }

    /// <summary>Names the others, for clients to learn.</summary>
    public void Knows(params HostProcess[] all) => _arguments.AddRange(["--peers", string.Join(',', all.Select(static host => host.Address))]);

    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>Gets everything that the host has printed.</summary>
    public string Printed { get; private set; } = string.Empty;

    /// <summary>Starts it and waits until it serves.</summary>
    public async Task StartAsync(params string[] more)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "dialogue-host.dll");
        ProcessStartInfo start = new("dotnet", [program, .. more, .. _arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Print(line.Data);
        process.ErrorDataReceived += (_, line) => Print(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _process = process;
        using HttpClient http = new() { BaseAddress = Address };
        await Until.Holds(() => process.HasExited || Answers(http), "the host serves");
        await Until.Holds(() => process.HasExited || more.Length == 0 || Printed.Contains("  Key ", StringComparison.Ordinal), "the room is open");
        Assert.False(process.HasExited, Printed);
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Sends it a signal by name, such as <c>TERM</c>, <c>STOP</c> or <c>CONT</c>.</summary>
    public void Signal(string name) => Process.Start("kill", [$"-{name}", _process!.Id.ToString(CultureInfo.InvariantCulture)])!.WaitForExit();

    /// <summary>Waits for its end and gives its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await _process!.WaitForExitAsync();
        int code = _process.ExitCode;
        _process.Dispose();
        _process = null;
        return code;
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process?.Dispose();
    }

    private static bool Answers(HttpClient http)
    {
        try
        {
            using HttpRequestMessage request = new(HttpMethod.Get, "/health/ready");
            using HttpResponseMessage answer = http.Send(request);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Print(string? line)
    {
        lock (_arguments)
        {
            Printed += line + "\n";
        }
    }
}
