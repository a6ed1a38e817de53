using Dialogue.Presentation.Messages;
using Dialogue.Workshop.Client;

namespace Dialogue.Cli.Workshops;

/// <summary>Asks a room for something: on the full screen without waiting, in line mode until there is an answer, so that the next line finds the room as it is then.</summary>
/// <param name="news">Where answers that come late are told.</param>
/// <param name="waits">Whether to wait.</param>
internal sealed class RoomAsking(RoomNews news, bool waits)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Asks, and gives what there is to tell at once.</summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="look">Gives how the room stands after it.</param>
    public IEnumerable<AppMessage> Ask(Task<AppMessage> asked, Func<AppMessage?> look)
    {
        if (waits && Task.WaitAny([asked], Patience) == 0)
        {
            return [.. Told(asked), .. look() is { } now ? [now] : Array.Empty<AppMessage>()];
        }

        _ = FollowAsync(asked);
        return waits ? [new AppMessage.Noted("The host has not answered yet; this is sent again until it does.")] : [];
    }

    private async Task FollowAsync(Task<AppMessage> asked)
    {
        await asked.ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
        foreach (AppMessage message in Told(asked))
        {
            news.Tell(message);
        }

        news.Changed();
    }

    // What the program gave up when it ended is nobody's news.
    private static AppMessage[] Told(Task<AppMessage> asked) => asked switch
    {
        { IsCompletedSuccessfully: true } => [asked.Result],
        { Exception.InnerException: RoomRefusedException refused } => [new AppMessage.Noted(RefusalWords.Of(refused))],
        _ => [],
    };
}
