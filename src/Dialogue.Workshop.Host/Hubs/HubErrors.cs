using Dialogue.Workshop.Host.Rooms;
using Dialogue.Workshop.Host.Stores;
using Microsoft.AspNetCore.SignalR;

namespace Dialogue.Workshop.Host.Hubs;

/// <summary>The codes of errors that clients are told; what stands behind them stays in the host's log.</summary>
internal static class HubErrors
{
    public const string RoomUnknown = "room.unknown";
    public const string CodeInvalid = "code.invalid";
    public const string TokenInvalid = "token.invalid";
    public const string RoleDenied = "role.denied";
    public const string RateLimited = "rate.limited";
    public const string Retry = "retry";
    public const string Size = "size";
    public const string ProtoUnsupported = "proto.unsupported";

    /// <summary>Makes the exception that carries a code.</summary>
    public static HubException Of(string code, string details = "") => new($"{code}|{details}");
}

/// <summary>Turns everything that can go wrong in a call into a code.</summary>
internal sealed partial class ErrorFilter(ILogger<ErrorFilter> log) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext context, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            return await next(context);
        }
        catch (HubException)
        {
            throw;
        }
        catch (Exception wrong) when (wrong is RoomGoneException or RoomStoreException { Fault: not RoomStoreFault.Damaged })
        {
            Stumbled(context.HubMethodName, wrong.Message);
            throw HubErrors.Of(HubErrors.Retry);
        }
        catch (Exception wrong)
        {
            Failed(wrong, context.HubMethodName);
            throw HubErrors.Of(HubErrors.Retry, "internal");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} was asked to try again: {Reason}")]
    private partial void Stumbled(string method, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} failed")]
    private partial void Failed(Exception wrong, string method);
}
