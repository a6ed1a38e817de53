using System.Security.Cryptography;
using Dialogue.Workshop.Codes;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Host.Keys;
using Dialogue.Workshop.Host.Scenarios;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Host.Rooms;

/// <summary>Makes rooms.</summary>
internal sealed class RoomMaker(IRoomStore store, ScenarioVault vault, KeyRing keys, TimeProvider clock)
{
    private const int MostCodes = 10;

    /// <summary>Makes a room, opens it, and keeps its keys in a file that only this user can read.</summary>
    public async Task<RoomKeys> MakeAsync(RoomPlan plan, IReadOnlyList<ScenarioContent> contents, string address, CancellationToken stop)
    {
        foreach (ScenarioContent content in contents)
        {
            await vault.KeepAsync(content, stop);
        }

        string id = RoomToken.From(RandomNumberGenerator.GetBytes(RoomToken.TokenBytes));
        string key = RoomToken.From(RandomNumberGenerator.GetBytes(RoomToken.KeyBytes));
        string screen = RoomToken.From(RandomNumberGenerator.GetBytes(RoomToken.KeyBytes));
        for (int attempt = 1; ; attempt++)
        {
            string code = JoinCode.From(RandomNumberGenerator.GetBytes(JoinCode.RandomBytes));
            try
            {
                await StoreAsync(id, plan, code, key, screen, stop);
                RoomKeys made = new(id, plan.Title, code, key, screen, address);
                keys.Keep(made);
                return made;
            }
            catch (RoomStoreException taken) when (taken.Fault == RoomStoreFault.CodeTaken && attempt < MostCodes)
            {
                // One in a hundred million: another code.
            }
        }
    }

    private async Task StoreAsync(string id, RoomPlan plan, string code, string key, string screen, CancellationToken stop)
    {
        DateTimeOffset now = clock.GetUtcNow();
        Room room = new(await vault.ForPlanAsync(plan, stop));
        List<LoggedEvent> events = [];
        foreach (RoomCommand command in (RoomCommand[])[new RoomCommand.Create(plan, code), new RoomCommand.Open()])
        {
            events.AddRange(room.Decide(new CommandEnvelope(Guid.CreateVersion7(now), Actor.Facilitator, command), now).Events);
        }

        RoomRow row = new(id, code, RoomToken.HashOf(key), RoomToken.HashOf(screen), plan.Title, true, now, null);
        await store.TransactAsync(id, 0, _ => new RoomWrite([.. events.Select(Rows.ToStored)], row), stop);
    }
}
