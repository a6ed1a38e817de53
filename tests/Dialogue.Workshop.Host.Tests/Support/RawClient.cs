using System.Collections.Concurrent;
using System.Text.Json;
using Dialogue.Workshop.Messages;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Dialogue.Workshop.Host.Tests.Support;

/// <summary>A client without manners: it says what it is told to say, and keeps everything that it hears.</summary>
internal sealed class RawClient : IAsyncDisposable
{
    private readonly HubConnection _connection;

    private RawClient(HubConnection connection) => _connection = connection;

    /// <summary>Gets everything that the host sent unasked, as JSON.</summary>
    public ConcurrentQueue<string> Heard { get; } = [];

    public HubConnectionState State => _connection.State;

    public static async Task<RawClient> ConnectAsync(Uri host, bool greets = true, string? origin = null)
    {
        HubConnectionBuilder builder = new();
        builder.WithUrl(new Uri(host, Protocol.HubPath), http =>
        {
            http.SkipNegotiation = true;
            http.Transports = HttpTransportType.WebSockets;
            if (origin is not null)
            {
                http.Headers["Origin"] = origin;
            }
        });
        builder.AddJsonProtocol(static json => json.PayloadSerializerOptions = new JsonSerializerOptions(WireJson.Default.Options));
        RawClient client = new(builder.Build());
        client.Listen<EventNews>(HubNames.Event);
        client.Listen<TallyNews>(HubNames.Tally);
        client.Listen<PresenceNews>(HubNames.Presence);
        client.Listen<NoticeNews>(HubNames.Notice);
        client._connection.On<Views.SteeringView>(HubNames.Steering, news => client.Hear(JsonSerializer.Serialize(news, WireJson.Default.SteeringView)));
        await client._connection.StartAsync();
        if (greets)
        {
            await client.Ask<Welcome>(HubNames.Hello, new Greeting(Protocol.Version, "raw", "en"));
        }

        return client;
    }

    public Task<T> Ask<T>(string method, object argument) => _connection.InvokeAsync<T>(method, argument);

    /// <summary>Asks for something that is refused, and gives the code.</summary>
    public async Task<string> RefusalOf(string method, object argument)
    {
        HubException refused = await Assert.ThrowsAsync<HubException>(() => _connection.InvokeAsync<JsonElement>(method, argument));
        return refused.Message[(refused.Message.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('|');
    }

    public Task<Seat> JoinAsync(string code, string name = "") => Ask<Seat>(HubNames.Join, new JoinRequest(code, name, Guid.CreateVersion7(), true));

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private void Listen<T>(string method) => _connection.On<T>(method, news => Hear(JsonSerializer.Serialize(news, WireJson.Default.Options)));

    private void Hear(string json) => Heard.Enqueue(json);
}
