using System.Text.Json;

namespace Dialogue.Workshop.Views;

/// <summary>Turns views into JSON.</summary>
public static class WireCodec
{
    /// <summary>Writes what everybody sees.</summary>
    public static string Write(RoomView view) => JsonSerializer.Serialize(view, WireJson.Default.RoomView);

    /// <summary>Writes what one person sees.</summary>
    public static string Write(PersonalView view) => JsonSerializer.Serialize(view, WireJson.Default.PersonalView);

    /// <summary>Writes what those who steer see.</summary>
    public static string Write(SteeringView view) => JsonSerializer.Serialize(view, WireJson.Default.SteeringView);
}
