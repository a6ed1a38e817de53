using System.Text;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Views;

namespace Dialogue.Workshop.Tests.Views;

/// <summary>Everything that anybody sees of a room, as text.</summary>
internal static class Seen
{
    public static string By(Room room)
    {
        StringBuilder text = new();
        text.AppendLine(WireCodec.Write(ViewOf.Steering(room, withNames: true)));
        text.AppendLine(string.Join(" | ", ViewOf.Story(room)));
        foreach (Member member in room.Members)
        {
            text.AppendLine(WireCodec.Write(ViewOf.Person(room, member.Id)));
        }

        return text.ToString();
    }
}
