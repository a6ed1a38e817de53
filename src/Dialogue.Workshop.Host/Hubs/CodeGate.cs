using Dialogue.Workshop.Codes;
using Dialogue.Workshop.Host.Rooms;
using Microsoft.AspNetCore.SignalR;

namespace Dialogue.Workshop.Host.Hubs;

/// <summary>Lets people through to rooms by codes and keys, and makes guessing slow. Only wrong ones are counted: a class shares one address.</summary>
internal sealed class CodeGate(TimeProvider clock)
{
    private readonly Lock _turn = new();
    private readonly GuessGuard _guard = new();

    /// <summary>Finds a room by what was typed; what cannot be read, is unknown or came too often is answered alike.</summary>
    public async Task<KeptRoom> OpenAsync(string address, string? typed, Func<string, Task<KeptRoom?>> find)
    {
        TimeSpan wait;
        bool blocked;
        lock (_turn)
        {
            blocked = _guard.IsBlocked(address, clock.GetUtcNow());
            wait = _guard.Delay(clock.GetUtcNow());
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock);
        }

        return !blocked && typed is not null && await find(typed) is { } room ? room : throw Refuse(address, HubErrors.CodeInvalid);
    }

    /// <summary>Counts a wrong code or key, and gives what to throw.</summary>
    public HubException Refuse(string address, string code)
    {
        lock (_turn)
        {
            _guard.Failed(address, clock.GetUtcNow());
        }

        return HubErrors.Of(code);
    }
}
