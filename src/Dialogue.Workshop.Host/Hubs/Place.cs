using Dialogue.Workshop.Host.Rooms;
using Dialogue.Workshop.People;
using Microsoft.AspNetCore.SignalR;

namespace Dialogue.Workshop.Host.Hubs;

/// <summary>Where a connection belongs, as its key or token proved.</summary>
/// <param name="Room">The room.</param>
/// <param name="By">Who it speaks for.</param>
internal sealed record Place(KeptRoom Room, Actor By)
{
    private const string Key = "place";

    public static Place? Of(HubCallerContext context) => context.Items.TryGetValue(Key, out object? place) ? (Place?)place : null;

    public void Take(HubCallerContext context) => context.Items[Key] = this;
}
