using Dialogue.Workshop.Messages;

namespace Dialogue.Workshop.Client;

/// <summary>Who is told when something happened; on any thread, so whoever shows it brings it to their own.</summary>
/// <param name="Changed">The room, the seat or desk, or the connection changed.</param>
/// <param name="Noticed">The host said something about this connection.</param>
public sealed record RoomEar(Action Changed, Action<NoticeNews> Noticed)
{
    /// <summary>Gets an ear that hears nothing: for programs that ask instead.</summary>
    public static RoomEar None { get; } = new(static () => { }, static _ => { });
}
