namespace Dialogue.Workshop.Host.Hubs;

/// <summary>The groups that connections of a room belong to. Only for sending: what somebody may do is decided by the room.</summary>
internal static class Audience
{
    /// <summary>Gives the group of everybody in a room, screens and desks too.</summary>
    public static string Everybody(string room) => room + ":all";

    /// <summary>Gives the group of the facilitator's desks.</summary>
    public static string Steering(string room) => room + ":steer";

    /// <summary>Gives the group of the co-facilitators' desks.</summary>
    public static string Helpers(string room) => room + ":help";

    /// <summary>Gives the group of the projectors.</summary>
    public static string Screens(string room) => room + ":screen";
}
