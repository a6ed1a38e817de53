using Dialogue.Workshop.Codes.Limits;
using Microsoft.AspNetCore.SignalR;

namespace Dialogue.Workshop.Host.Hubs;

/// <summary>Refuses calls that come faster than people act, and ends a connection that does not stop.</summary>
internal sealed class RateFilter(TimeProvider clock) : IHubFilter
{
    private const string Key = "bucket";

    public ValueTask<object?> InvokeMethodAsync(HubInvocationContext context, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        TokenBucket bucket = (TokenBucket)context.Context.Items[Key]!;
        if (bucket.Take(clock.GetElapsedTime(0)))
        {
            return next(context);
        }

        if (bucket.ShouldDisconnect)
        {
            context.Context.Abort();
        }

        throw HubErrors.Of(HubErrors.RateLimited);
    }

    public Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        context.Context.Items[Key] = new TokenBucket();
        return next(context);
    }
}
