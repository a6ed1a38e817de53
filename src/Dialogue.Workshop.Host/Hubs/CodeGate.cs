using System.Net;
using System.Security.Cryptography;
using Dialogue.Workshop.Codes.Limits;
using Dialogue.Workshop.Host.Rooms;
using Microsoft.AspNetCore.SignalR;

namespace Dialogue.Workshop.Host.Hubs;

/// <summary>Lets people through to rooms by codes and keys, and makes guessing slow. Only wrong ones are counted: a class shares one address.</summary>
internal sealed class CodeGate(TimeProvider clock)
{
    private readonly Lock _turn = new();
    private readonly GuessGuard _guard = new(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)));

    /// <summary>Finds a room by what was typed; what cannot be read, is unknown or came too often is answered alike.</summary>
    public async Task<KeptRoom> OpenAsync(IPAddress? address, string? typed, Func<string, Task<KeptRoom?>> find)
    {
        GuessVerdict verdict;
        lock (_turn)
        {
            verdict = _guard.Ask(GroupOf(address), clock.GetElapsedTime(0));
        }

        if (verdict == GuessVerdict.AnswerAfterPause)
        {
            await Task.Delay(GuessGuard.Pause, clock);
        }

        return verdict != GuessVerdict.Refuse && typed is not null && await find(typed) is { } room ? room : throw Refuse(address, HubErrors.CodeInvalid);
    }

    /// <summary>Counts a wrong code or key, and gives what to throw.</summary>
    public HubException Refuse(IPAddress? address, string code)
    {
        lock (_turn)
        {
            _guard.Failed(GroupOf(address), clock.GetElapsedTime(0));
        }

        return HubErrors.Of(code);
    }

    private static AddressGroup GroupOf(IPAddress? address) => AddressGroup.Of((address ?? IPAddress.IPv6None).GetAddressBytes());
}
