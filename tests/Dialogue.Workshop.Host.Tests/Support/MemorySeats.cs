using Dialogue.Workshop.Client;

namespace Dialogue.Workshop.Host.Tests.Support;

/// <summary>Keeps seats in memory.</summary>
internal sealed class MemorySeats : ISeatKeeper
{
    public KeptSeat? Kept { get; private set; }

    public void Keep(KeptSeat seat) => Kept = seat;

    public void Forget(string roomId) => Kept = null;
}
