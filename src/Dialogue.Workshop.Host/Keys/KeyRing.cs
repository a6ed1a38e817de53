using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dialogue.Workshop.Host.Keys;

/// <summary>The files of the keys, one for each room, readable by this user alone.</summary>
/// <param name="folder">The folder.</param>
internal sealed class KeyRing(string folder)
{
    /// <summary>Gives the file of a room's keys.</summary>
    public string FileOf(string room) => Path.Combine(folder, room + ".json");

    /// <summary>Keeps a room's keys.</summary>
    public void Keep(RoomKeys keys)
    {
        DirectoryInfo made = Directory.CreateDirectory(folder);
        FileStreamOptions mine = new() { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            made.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            mine.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        File.Delete(FileOf(keys.Room));
        using FileStream file = new(FileOf(keys.Room), mine);
        JsonSerializer.Serialize(file, keys, KeyJson.Default.RoomKeys);
    }

    /// <summary>Deletes a room's keys.</summary>
    public void Forget(string room)
    {
        if (Directory.Exists(folder))
        {
            File.Delete(FileOf(room));
        }
    }

    /// <summary>Gives a room's keys, or null where they are not here.</summary>
    public RoomKeys? Find(string room)
    {
        try
        {
            return File.Exists(FileOf(room)) ? JsonSerializer.Deserialize(File.ReadAllBytes(FileOf(room)), KeyJson.Default.RoomKeys) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>How keys are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(RoomKeys))]
internal sealed partial class KeyJson : JsonSerializerContext;
