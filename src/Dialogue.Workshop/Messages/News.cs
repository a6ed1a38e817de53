using Dialogue.Workshop.Views;

namespace Dialogue.Workshop.Messages;

/// <summary>Something happened in a room.</summary>
/// <param name="Seq">Its seq.</param>
/// <param name="Kind">What: the kind of the event.</param>
/// <param name="Body">How the room stands now; whole, so that nothing lost on the way matters.</param>
public sealed record EventNews(long Seq, string Kind, RoomView Body);

/// <summary>How many have answered.</summary>
/// <param name="Step">Which question.</param>
/// <param name="Voted">How many people, hands included.</param>
/// <param name="Eligible">How many the room waits for.</param>
/// <param name="Seq">The seq of the log that it counts.</param>
public sealed record TallyNews(int Step, int Voted, int Eligible, long Seq);

/// <summary>Who is connected.</summary>
/// <param name="Connected">How many are here.</param>
/// <param name="Away">How many belong to the room and are away for longer than a moment.</param>
/// <param name="AwayPeople">The numbers of those who are away; only the facilitator gets them.</param>
public sealed record PresenceNews(int Connected, int Away, IReadOnlyList<int> AwayPeople);

/// <summary>Something about one connection.</summary>
/// <param name="Code">What: <c>kicked</c>, <c>banned</c>, <c>rateLimited</c>, <c>serverStopping</c>, <c>takenOver</c>, <c>suggestion</c>.</param>
/// <param name="Text">More of it, or null.</param>
public sealed record NoticeNews(string Code, string? Text = null)
{
    /// <summary>Gets after how many milliseconds to try again, or null.</summary>
    public int? RetryAfterMs { get; init; }

    /// <summary>Gets the hosts to try, where this one stops.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];
}
