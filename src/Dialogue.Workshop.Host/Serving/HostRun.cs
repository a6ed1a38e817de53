using Dialogue.Workshop.Host.Keys;
using Dialogue.Workshop.Host.Rooms;
using Dialogue.Workshop.Host.Scenarios;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Telling;
using Dialogue.Workshop.Host.Upkeep;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Host.Serving;

/// <summary>One run of the host, from the command line to the exit code.</summary>
internal static class HostRun
{
    /// <summary>Runs a host until it is told to stop.</summary>
    /// <returns>0 where it was told to stop, 2 for a mistake in how it was started, otherwise 1.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            if (UpkeepLine.IsAsked(args))
            {
                await UpkeepRun.RunAsync(UpkeepLine.Parse(args), output);
                return 0;
            }

            HostLine line = HostLine.Parse(args);
            await ServeAsync(line, output);
            return 0;
        }
        catch (HostFault fault)
        {
            await errors.WriteLineAsync(fault.Message);
            return fault.ExitCode;
        }
        catch (RoomStoreException wrong)
        {
            await errors.WriteLineAsync(ShownText.Line(wrong.MessageForTheHost));
            return 1;
        }
        catch (IOException wrong) when (wrong.Message.Contains("address already in use", StringComparison.OrdinalIgnoreCase))
        {
            await errors.WriteLineAsync("Another program uses this port already, perhaps another host. `--port 0` takes a free one.");
            return 1;
        }
    }

    private static async Task ServeAsync(HostLine line, TextWriter output)
    {
        Directory.CreateDirectory(line.Options.Home);
        await using IRoomStore store = RoomStores.At(line.Options.Store);
        await store.MigrateAsync(CancellationToken.None);
        await using WebApplication app = HostProgram.Build(line.Options, store, TimeProvider.System);
        ScenarioLibrary library = app.Services.GetRequiredService<ScenarioLibrary>();
        ScenarioContent[] contents = [.. line.Scenarios.Select(library.Find)];
        await EraseOldAsync(app.Services, store, line.Options, output);
        await app.StartAsync();
        HostNews news = new(output, line.Options, HostProgram.AddressOf(app));
        await news.TellStartAsync();
        KeyRing keys = app.Services.GetRequiredService<KeyRing>();
        foreach (RoomRow row in await store.ListAsync(openOnly: true, CancellationToken.None))
        {
            if (keys.Find(row.Room) is { } kept)
            {
                // The port may be another one than before, so the file says where the room is now.
                keys.Keep(kept with { Address = news.Here });
            }

            await news.TellRoomAsync(row.Title, row.Code, keys.FileOf(row.Room), isNew: false);
        }

        if (contents.Length > 0)
        {
            RoomPlan plan = line.PlanFor(contents);
            RoomKeys made = await app.Services.GetRequiredService<RoomMaker>().MakeAsync(plan, contents, news.Here, CancellationToken.None);
            await news.TellRoomAsync(made.Title, made.Code, keys.FileOf(made.Room), isNew: true);
        }

        await app.WaitForShutdownAsync();
        await news.TellEndAsync();
    }

    // What cannot be erased today is erased at another start; a workshop does not wait for it.
    private static async Task EraseOldAsync(IServiceProvider services, IRoomStore store, HostOptions options, TextWriter output)
    {
        try
        {
            Erasing erasing = new(store, new RoomLogs(store, services.GetRequiredService<ScenarioVault>()), services.GetRequiredService<TimeProvider>());
            int erased = await erasing.PurgeOldAsync(options.RetentionDays);
            if (erased > 0)
            {
                await output.WriteLineAsync($"Erased the names and notes of closed workshops older than {options.RetentionDays} days: {erased}.");
            }
        }
        catch (Exception wrong) when (wrong is RoomStoreException or HostFault)
        {
            await output.WriteLineAsync($"Names and notes of old workshops could not be erased: {wrong.Message}");
        }
    }
}
