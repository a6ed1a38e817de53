namespace Dialogue.Workshop.People.Names;

/// <summary>Names of people in a room: cleaned on the way in, since everybody else's terminal shows them.</summary>
public static class PersonName
{
    /// <summary>Gives a name as it can be shown, or null where nothing is left of it or it is too long.</summary>
    public static string? Clean(string typed) => FreeText.Clean(typed, 32);

    /// <summary>Says whether a name would pass for somebody who runs the room.</summary>
    public static bool IsReserved(string name) => NameSkeleton.Of(name) is "facilitator" or "host";
}
