using System.Globalization;

namespace Dialogue.Workshop.People;

/// <summary>Who asks for something in a room. The role is checked by the room itself, never by what a connection has subscribed to.</summary>
/// <param name="Role">In which role.</param>
/// <param name="Participant">Which participant, for <see cref="RoomRole.Participant"/>; otherwise the default.</param>
/// <param name="Helper">Which co-facilitator, from 1, for <see cref="RoomRole.CoFacilitator"/>; otherwise 0.</param>
public readonly record struct Actor(RoomRole Role, ParticipantId Participant = default, int Helper = 0)
{
    /// <summary>Gets the facilitator.</summary>
    public static Actor Facilitator { get; } = new(RoomRole.Facilitator);

    /// <summary>Gets the host itself: deadlines, and votes that are complete.</summary>
    public static Actor Host { get; } = new(RoomRole.Host);

    /// <summary>Gets somebody who is not in the room yet.</summary>
    public static Actor Newcomer { get; } = new(RoomRole.Newcomer);

    /// <summary>Gives a participant.</summary>
    public static Actor Of(ParticipantId participant) => new(RoomRole.Participant, participant);

    /// <summary>Gives a co-facilitator, numbered from 1.</summary>
    public static Actor CoFacilitator(int helper) => new(RoomRole.CoFacilitator, Helper: helper);

    /// <summary>Gives the form that the log keeps: <c>f</c>, <c>h</c>, <c>n</c>, <c>s</c>, <c>c2</c> or <c>p12</c>.</summary>
    public override string ToString() => Role switch
    {
        RoomRole.Facilitator => "f",
        RoomRole.CoFacilitator => $"c{Helper}",
        RoomRole.Host => "h",
        RoomRole.HotSeat => "s",
        RoomRole.Participant => Participant.ToString(),
        _ => "n",
    };

    /// <summary>Reads the form that the log keeps; null where it is none.</summary>
    public static Actor? Parse(string text) => text switch
    {
        "f" => Facilitator,
        "h" => Host,
        "n" => Newcomer,
        "s" => new Actor(RoomRole.HotSeat),
        ['c', .. string number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int helper) => CoFacilitator(helper),
        ['p', .. string number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int who) => Of(new ParticipantId(who)),
        _ => null,
    };
}
