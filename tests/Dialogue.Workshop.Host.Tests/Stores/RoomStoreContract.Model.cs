using CsCheck;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Tests.Stores.Support;

namespace Dialogue.Workshop.Host.Tests.Stores;

/// <summary>What every store keeps to whatever is asked of it, in whatever order, by two nodes.</summary>
public abstract partial class RoomStoreContract
{
    private static readonly string[] Rooms = ["one", "two"];

    private static readonly Gen<(int Node, int Room, int Op, int Count)[]> Asked =
        Gen.Select(Gen.Int[0, 1], Gen.Int[0, 1], Gen.Int[0, 9], Gen.Int[1, 4]).Array[1, 25];

    [StoreFact]
    public async Task Is_a_list_of_events_for_each_room_whatever_is_asked_of_it()
    {
        IRoomStore[] nodes = [Store, await OpenAsync()];

        await Asked.SampleAsync(
            async asked =>
            {
                ReferenceNode reference = new(nodes);
                foreach ((int node, int room, int op, int count) in asked)
                {
                    await reference.DoAsync(node, Rooms[room], op, count);
                }

                foreach (string room in Rooms)
                {
                    await reference.CompareAsync(room);
                    await Store.ForgetAsync(room, default);
                }
            },
            iter: 15,
            threads: 1);
    }
}
