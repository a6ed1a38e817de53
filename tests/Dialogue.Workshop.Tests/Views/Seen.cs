using System.Text;
using System.Text.Json;
using Dialogue.Workshop.Messages;
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
        text.AppendLine(JsonSerializer.Serialize(ViewOf.Steering(room, withNames: true), WireJson.Default.SteeringView));
        text.AppendLine(string.Join(" | ", ViewOf.Story(room)));
        foreach (Member member in room.Members)
        {
            text.AppendLine(JsonSerializer.Serialize(ViewOf.Person(room, member.Id), WireJson.Default.PersonalView));
        }

        return text.ToString();
    }
}
