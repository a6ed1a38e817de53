namespace Dialogue.Workshop.Messages;

/// <summary>What programs agree on before they speak to each other.</summary>
public static class Protocol
{
    /// <summary>The version that this program speaks. A host refuses a newer one and says which it speaks.</summary>
    public const int Version = 1;

    /// <summary>The path of the hub; it carries the version, so that two can be served side by side.</summary>
    public const string HubPath = "/hub/room/v1";

    /// <summary>The most bytes of one message to a host; a greater one closes the connection.</summary>
    public const int LargestMessage = 8 * 1024;

    /// <summary>The most graphemes of a reason beside a suggestion.</summary>
    public const int LongestReason = 140;
}
