using Dialogue.Workshop.Client;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.People;

namespace Dialogue.Workshop.Host.Tests.Playing;

public sealed class PairingTests
{
    [Fact]
    public async Task A_pairing_code_gives_a_desk_and_a_key_that_brings_it_back()
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient facilitator = await host.SteerAsync();
        ControlAnswer issued = await facilitator.ControlAsync(ControlVerbs.IssuePairing, CancellationToken.None);
        KeyRequest? kept = null;
        await using SteeringClient helper = SteeringClient.Pair(host.Link, new PairRequest(issued.Secret!, Guid.CreateVersion7()), key => kept = key, RoomEar.None, TimeProvider.System, 99);
        await helper.TakenAsync();

        ControlAnswer started = await helper.ControlAsync("start", CancellationToken.None);
        ControlAnswer refused = await helper.ControlAsync("close", CancellationToken.None);
        SteeringClient back = await host.SteerAsync(kept!.Key);

        Assert.Equal(CommandStatus.Recorded, started.Status);
        Assert.Equal(Refusal.RoleDenied, refused.Why);
        Assert.Equal(RoomRole.CoFacilitator, back.Desk!.Role);
        Assert.Null(helper.Desk!.Key);
    }

    [Fact]
    public async Task A_pairing_code_works_once()
    {
        await using TestHost host = await TestHost.StartAsync();
        SteeringClient facilitator = await host.SteerAsync();
        ControlAnswer issued = await facilitator.ControlAsync(ControlVerbs.IssuePairing, CancellationToken.None);
        await using SteeringClient first = SteeringClient.Pair(host.Link, new PairRequest(issued.Secret!, Guid.CreateVersion7()), static _ => { }, RoomEar.None, TimeProvider.System, 98);
        await first.TakenAsync();

        await using SteeringClient second = SteeringClient.Pair(host.Link, new PairRequest(issued.Secret!, Guid.CreateVersion7()), static _ => { }, RoomEar.None, TimeProvider.System, 97);
        RoomRefusedException refused = await Assert.ThrowsAsync<RoomRefusedException>(second.TakenAsync);

        Assert.Equal("code.invalid", refused.Code);
    }
}
