using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Stores.Postgres;
using Dialogue.Workshop.Host.Tests.Stores.Support;

namespace Dialogue.Workshop.Host.Tests.Stores.Postgres;

[NeedsPostgres]
public sealed class PostgresContractTests(PostgresDatabase database) : RoomStoreContract, IClassFixture<PostgresDatabase>
{
    private protected override string Place => database.Place;

    private protected override IRoomStore Create() => new PostgresRoomStore(Place);

    private protected override Task PrepareAsync() => database.EmptyAsync();
}
