using Dialogue.Workshop.Codes;
using Dialogue.Workshop.Host.Keys;
using Dialogue.Workshop.Host.Scenarios;
using Dialogue.Workshop.Host.Stores;

namespace Dialogue.Workshop.Host.Upkeep;

/// <summary>Does what was asked instead of serving. A host may serve the same rooms meanwhile.</summary>
internal static class UpkeepRun
{
    public static async Task RunAsync(UpkeepLine line, TextWriter output)
    {
        if (!RoomStores.IsServer(line.Options.Store) && !File.Exists(line.Options.Store))
        {
            // Asking what there is must not make an empty store.
            await NoneAsync(line, output);
            return;
        }

        await using IRoomStore store = RoomStores.At(line.Options.Store);
        await store.MigrateAsync(CancellationToken.None);
        if (line.Task == UpkeepTask.Rooms)
        {
            await ListAsync(store, output);
            return;
        }

        RoomLogs logs = new(store, new ScenarioVault(store, new ScenarioLibrary(line.Options.Scenarios, line.Options.Seeds)));
        RoomRow row = await logs.FindAsync(line.Room);
        switch (line.Task)
        {
            case UpkeepTask.Report:
                await new ReportDesk(line, output).WriteAsync(row.Room, await logs.ReadAsync(row.Room));
                break;
            case UpkeepTask.Purge:
                await new Erasing(store, logs, TimeProvider.System).PurgeAsync(row);
                await output.WriteLineAsync($"Names, tokens and notes of {ShownText.Line(row.Title)} are erased. Counts are left.");
                break;
            default:
                await store.ForgetAsync(row.Room, CancellationToken.None);
                new KeyRing(Path.Combine(line.Options.Home, "keys")).Forget(row.Room);
                await output.WriteLineAsync($"{ShownText.Line(row.Title)} is deleted, with everything that was kept of it.");
                break;
        }
    }

    private static async Task NoneAsync(UpkeepLine line, TextWriter output)
    {
        if (line.Task != UpkeepTask.Rooms)
        {
            throw new HostFault(1, "There are no workshops here yet.");
        }

        await output.WriteLineAsync("There are no workshops here yet.");
    }

    private static async Task ListAsync(IRoomStore store, TextWriter output)
    {
        IReadOnlyList<RoomRow> rows = await store.ListAsync(openOnly: false, CancellationToken.None);
        if (rows.Count == 0)
        {
            await output.WriteLineAsync("There are no workshops here yet.");
        }

        foreach (RoomRow row in rows.Reverse())
        {
            string state = row.ClosedAt is { } closed ? $"closed {closed.UtcDateTime:yyyy-MM-dd}" : "open";
            await output.WriteLineAsync($"{row.CreatedAt.UtcDateTime:yyyy-MM-dd HH:mm}  {JoinCode.Shown(row.Code)}  {state,-17}  {ShownText.Line(row.Title)}");
        }
    }
}
