using Dialogue.Core.Values;
using Dialogue.Workshop.Client;
using Dialogue.Workshop.Host.Keys;
using Dialogue.Workshop.Host.Rooms;
using Dialogue.Workshop.Host.Scenarios;
using Dialogue.Workshop.Host.Serving;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Dialogue.Workshop.Host.Tests.Support;

/// <summary>A host in this process, on a free port, with a folder of its own and one open room.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    public const string Scenario = "phones-at-dinner";

    private readonly WebApplication _app;
    private readonly IRoomStore _store;
    private readonly List<IAsyncDisposable> _clients = [];
    private int _seeds;

    private TestHost(WebApplication app, IRoomStore store, HostOptions options, RoomKeys keys) => (_app, _store, Options, Keys) = (app, store, options, keys);

    public HostOptions Options { get; }

    public RoomKeys Keys { get; private set; }

    public Uri Address => HostProgram.AddressOf(_app);

    public IServiceProvider Services => _app.Services;

    public IRoomStore Store => _store;

    public static async Task<TestHost> StartAsync(Pacing pacing = Pacing.Lockstep, BranchRule rule = BranchRule.Majority, bool closesByItself = false, int pieces = 1, int size = 2000)
    {
        string home = Directory.CreateTempSubdirectory("dialogue-host-").FullName;
        HostOptions options = new()
        {
            Home = home,
            Store = Path.Combine(home, "rooms.db"),
            Scenarios = Path.Combine(AppContext.BaseDirectory, "scenarios"),
            Seeds = Path.Combine(AppContext.BaseDirectory, "seeds"),
            Port = 0,
        };
        IRoomStore store = RoomStores.At(options.Store);
        await store.MigrateAsync(CancellationToken.None);
        WebApplication app = HostProgram.Build(options, store, TimeProvider.System);
        await app.StartAsync();
        ScenarioContent content = app.Services.GetRequiredService<ScenarioLibrary>().Find(Scenario);
        RoomPlan plan = new("Monday group", Enumerable.Range(7, pieces).Select(seed => new PlannedPiece(content.Id, content.Hash, (ulong)seed)).ToValueArray(), pacing, rule) { RoomSize = size, ClosesByItself = closesByItself };
        RoomKeys keys = await app.Services.GetRequiredService<RoomMaker>().MakeAsync(plan, [content], "http://127.0.0.1", CancellationToken.None);
        return new TestHost(app, store, options, keys);
    }

    public LinkOptions Link => new([Address], "tests", "en");

    public async Task<ParticipantClient> JoinAsync(string name, string? code = null, Uri? through = null)
    {
        JoinRequest request = new(code ?? Keys.Code, name, Guid.CreateVersion7(), Consent: true);
        ParticipantClient client = ParticipantClient.Join(through is null ? Link : Link with { Hosts = [through] }, new MemorySeats(), RoomEar.None, TimeProvider.System, ++_seeds, request);
        _clients.Add(client);
        await client.SeatedAsync();
        return client;
    }

    public async Task<SteeringClient> SteerAsync(string? key = null)
    {
        SteeringClient client = new(Link, new KeyRequest(Keys.Room, key ?? Keys.Key), RoomEar.None, TimeProvider.System, ++_seeds);
        _clients.Add(client);
        await client.TakenAsync();
        return client;
    }

    /// <summary>Builds the room anew from its stored log.</summary>
    public async Task<Room> RoomAsync()
    {
        Room room = new(await Services.GetRequiredService<ScenarioVault>().ForRoomAsync(Keys.Room, CancellationToken.None));
        foreach (StoredEvent row in await _store.ReadAsync(Keys.Room, 0, int.MaxValue, CancellationToken.None))
        {
            room.Apply(Host.Rooms.Rows.ToLogged(row));
        }

        return room;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IAsyncDisposable client in _clients)
        {
            await client.DisposeAsync();
        }

        await _app.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(Options.Home, recursive: true);
    }
}
