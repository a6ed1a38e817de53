using Dialogue.Workshop.Host.Stores;

namespace Dialogue.Workshop.Host.Serving;

/// <summary>Says whether the host lives, and whether it can serve; for whatever balances load.</summary>
internal static class Health
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/health/live", static () => Results.Text("live"));
        app.MapGet("/health/ready", static async (IRoomStore store, CancellationToken stop) =>
        {
            try
            {
                await store.FindAsync("none", stop);
                return Results.Text("ready");
            }
            catch (RoomStoreException wrong)
            {
                return Results.Text(wrong.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
