using Dialogue.Workshop.Host.Rooms;
using Dialogue.Workshop.Host.Stores;

namespace Dialogue.Workshop.Host.Serving;

/// <summary>Follows what other hosts write to the store, for as long as this host runs.</summary>
internal sealed class Following(RoomDesk desk) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await desk.FollowOthersAsync(stoppingToken);
        }
        catch (Exception ended) when (ended is OperationCanceledException or RoomStoreException)
        {
            // Being told is a convenience: every room asks the store once a second anyway.
        }
    }
}
