namespace Dialogue.Workshop.Messages;

/// <summary>The names of everything that is sent, both ways.</summary>
public static class HubNames
{
    /// <summary>Client to host: say what one speaks.</summary>
    public const string Hello = "Hello";

    /// <summary>Client to host: come in.</summary>
    public const string Join = "Join";

    /// <summary>Client to host: come back.</summary>
    public const string Resume = "Resume";

    /// <summary>Client to host: steer, with a key.</summary>
    public const string Steer = "Steer";

    /// <summary>Client to host: show the room on a projector, with a key.</summary>
    public const string Watch = "Watch";

    /// <summary>Client to host: become a co-facilitator, with a pairing code.</summary>
    public const string Pair = "Pair";

    /// <summary>Client to host: answer.</summary>
    public const string Choose = "Choose";

    /// <summary>Client to host: suggest an answer to the hot seat.</summary>
    public const string Suggest = "Suggest";

    /// <summary>Client to host: change one's name.</summary>
    public const string Rename = "Rename";

    /// <summary>Client to host: leave for good.</summary>
    public const string Leave = "Leave";

    /// <summary>Client to host: what is there after a seq.</summary>
    public const string Since = "Since";

    /// <summary>Client to host: steer.</summary>
    public const string Control = "Control";

    /// <summary>Host to client: something happened, and how the room stands now.</summary>
    public const string Event = "Event";

    /// <summary>Host to those who steer: how the room stands for them.</summary>
    public const string Steering = "Steering";

    /// <summary>Host to those who steer and to projectors: how many have voted.</summary>
    public const string Tally = "Tally";

    /// <summary>Host to those who steer: how many are connected.</summary>
    public const string Presence = "Presence";

    /// <summary>Host to client: something about this connection.</summary>
    public const string Notice = "Notice";
}
