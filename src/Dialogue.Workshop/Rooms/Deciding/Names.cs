using Dialogue.Workshop.Commands;
using Dialogue.Workshop.People;
using Dialogue.Workshop.People.Names;

namespace Dialogue.Workshop.Rooms.Deciding;

/// <summary>Whether a name can be had in a room.</summary>
internal static class Names
{
    /// <summary>Cleans a name; gives why it cannot be had, or null.</summary>
    public static Refusal? Usable(Room room, string typed, ParticipantId owner, out string name)
    {
        name = PersonName.Clean(typed) ?? string.Empty;
        if (name.Length == 0 || PersonName.IsReserved(name))
        {
            return Refusal.NameUnusable;
        }

        string skeleton = NameSkeleton.Of(name);
        foreach (Member member in room.Members)
        {
            // Whoever was sent out for good keeps their name to themselves, so that nobody comes back under it.
            if (member.Id != owner && member.Standing != Standing.Out && NameSkeleton.Of(member.Name) == skeleton)
            {
                return Refusal.NameTaken;
            }
        }

        return null;
    }
}
