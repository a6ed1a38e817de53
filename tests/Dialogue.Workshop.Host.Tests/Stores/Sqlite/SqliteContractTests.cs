using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Stores.Sqlite;
using Dialogue.Workshop.Host.Tests.Stores.Support;

namespace Dialogue.Workshop.Host.Tests.Stores.Sqlite;

public sealed class SqliteContractTests : RoomStoreContract, IDisposable
{
    private readonly Folder _folder = new();

    private protected override string Place => _folder.File;

    public void Dispose() => _folder.Dispose();

    private protected override IRoomStore Create() => new SqliteRoomStore(_folder.File);
}
