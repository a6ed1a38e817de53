using System.Net;
using System.Security.Cryptography.X509Certificates;
using Dialogue.Workshop.Host.Hubs;
using Dialogue.Workshop.Host.Keys;
using Dialogue.Workshop.Host.Rooms;
using Dialogue.Workshop.Host.Scenarios;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Messages;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;

namespace Dialogue.Workshop.Host.Serving;

/// <summary>Puts a host together: the store, the rooms, the hub, the pages.</summary>
internal static class HostProgram
{
    /// <summary>Builds a host that can be started; nothing listens yet.</summary>
    public static WebApplication Build(HostOptions options, IRoomStore store, TimeProvider clock)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "dialogue-host" });
        builder.Logging.ClearProviders().AddSimpleConsole(static console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, options));
        builder.Services.AddSingleton(options).AddSingleton(store).AddSingleton(clock);
        builder.Services.AddSingleton(new ScenarioLibrary(options.Scenarios, options.Seeds));
        builder.Services.AddSingleton(new KeyRing(Path.Combine(options.Home, "keys")));
        builder.Services.AddSingleton<ScenarioVault>().AddSingleton<CodeGate>().AddSingleton<Pairings>().AddSingleton<RoomMaker>().AddSingleton<RoomDesk>();
        builder.Services.AddHostedService<Following>();
        AddHub(builder.Services);
        WebApplication app = builder.Build();
        app.UseMiddleware<OriginGate>();
        app.MapHub<RoomHub>(Protocol.HubPath, static hub =>
        {
            hub.Transports = HttpTransportType.WebSockets;
            hub.ApplicationMaxBufferSize = 4 * Protocol.LargestMessage;
        });
        Pages.Map(app);
        Health.Map(app);
        return app;
    }

    /// <summary>Gives the address that a started host listens at on this machine.</summary>
    public static Uri AddressOf(WebApplication app)
    {
        string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new UriBuilder(address.Replace("[::]", "127.0.0.1", StringComparison.Ordinal).Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)).Uri;
    }

    private static void Listen(Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions kestrel, HostOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentUpgradedConnections = 5_000;
        kestrel.Limits.MaxRequestBodySize = 64 * 1024;
        kestrel.Listen(options.Lan ? IPAddress.Any : IPAddress.Loopback, options.Port, listen =>
        {
            if (options.Tls)
            {
                X509Certificate2 certificate = Certificates.Own(options.Home);
                listen.UseHttps(certificate);
            }
        });
    }

    private static void AddHub(IServiceCollection services)
    {
        services.AddSingleton<RateFilter>().AddSingleton<ErrorFilter>();
        services.AddSignalR(static hub =>
            {
                hub.MaximumReceiveMessageSize = Protocol.LargestMessage;
                hub.MaximumParallelInvocationsPerClient = 1;
                hub.KeepAliveInterval = TimeSpan.FromSeconds(5);
                hub.ClientTimeoutInterval = TimeSpan.FromSeconds(12);
                hub.HandshakeTimeout = TimeSpan.FromSeconds(5);
                hub.AddFilter<RateFilter>();
                hub.AddFilter<ErrorFilter>();
            })
            .AddJsonProtocol(static json =>
            {
                json.PayloadSerializerOptions = new System.Text.Json.JsonSerializerOptions(WireJson.Default.Options);
                json.PayloadSerializerOptions.TypeInfoResolverChain.Clear();
                json.PayloadSerializerOptions.TypeInfoResolverChain.Add(WireJson.Default);
            });
    }
}
