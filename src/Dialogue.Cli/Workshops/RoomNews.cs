using System.Collections.Concurrent;
using Dialogue.Presentation.Messages;

namespace Dialogue.Cli.Workshops;

/// <summary>What came from a room and was not shown yet. However often a room changes, what is shown next is how it stands then.</summary>
/// <param name="look">Gives how the room stands, or null where that is not known yet.</param>
internal sealed class RoomNews(Func<AppMessage?> look)
{
    private readonly ConcurrentQueue<AppMessage> _told = new();
    private int _hasChanged;

    /// <summary>Gets or sets who is told that there is something; on any thread.</summary>
    public Action Poked { get; set; } = static () => { };

    /// <summary>Takes in that the room changed; on any thread.</summary>
    public void Changed()
    {
        if (Interlocked.Exchange(ref _hasChanged, 1) == 0)
        {
            Poked();
        }
    }

    /// <summary>Takes in something that must not be missed; on any thread.</summary>
    public void Tell(AppMessage message)
    {
        _told.Enqueue(message);
        Poked();
    }

    /// <summary>Gives what is to be shown next, or null.</summary>
    public AppMessage? Next() => _told.TryDequeue(out AppMessage? told) ? told : Interlocked.Exchange(ref _hasChanged, 0) == 1 ? look() : null;
}
