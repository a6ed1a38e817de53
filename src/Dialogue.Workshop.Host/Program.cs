using Dialogue.Workshop.Host.Stores;

if (args is not [string place])
{
    await Console.Error.WriteLineAsync("usage: dialogue-host STORE");
    return 2;
}

try
{
    await using IRoomStore store = RoomStores.At(place);
    await store.MigrateAsync(CancellationToken.None);
    await Console.Out.WriteLineAsync($"The store is up to date: version {RoomStores.NewestAt(place)}.");
    return 0;
}
catch (RoomStoreException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}
