using System.Diagnostics;
using System.Globalization;

namespace Dialogue.Workshop.Host.Tests.Stores.Support;

/// <summary>Another program that writes to a room and says which events are durable.</summary>
internal sealed class OtherProgram : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Dialogue.Workshop.Host.Writer.dll");

    private readonly Process _process;

    public OtherProgram(string place, string room, int count) => _process = Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Program, place, room, count.ToString(CultureInfo.InvariantCulture) },
        RedirectStandardOutput = true,
    })!;

    /// <summary>Waits until it has said so many more; gives them, or those that it said before it ended.</summary>
    public async Task<IReadOnlyList<long>> AcknowledgedAsync(int count)
    {
        List<long> acknowledged = [];
        while (acknowledged.Count < count && await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            acknowledged.Add(long.Parse(line, CultureInfo.InvariantCulture));
        }

        return acknowledged;
    }

    /// <summary>Ends it as a fall of the machine would, with no chance to tidy up, and gives what it had said by then.</summary>
    public async Task<IReadOnlyList<long>> KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();

        // A last line may have been cut off.
        string rest = await _process.StandardOutput.ReadToEndAsync();
        string[] lines = rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => long.Parse(line, CultureInfo.InvariantCulture))];
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
