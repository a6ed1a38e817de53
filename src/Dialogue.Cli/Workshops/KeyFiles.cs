using System.Text.Json;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Workshops;

/// <summary>The keys of rooms that can be steered from here: those that a host on this machine keeps, and those that pairing codes gave.</summary>
/// <param name="folder">The folder of practice.</param>
internal sealed class KeyFiles(string folder)
{
    private const int LargestFile = 16 * 1024;

    private string Own => Path.Combine(folder, "workshops", "keys");

    private string Paired => Path.Combine(folder, "workshops", "paired");

    /// <summary>Gives the newest key, a facilitator's before a co-facilitator's, or null where there is none.</summary>
    /// <param name="host">Where the room is, to prefer its keys; null for any.</param>
    public SteeringKey? Newest(Uri? host)
    {
        SteeringKey[] all = [.. In(Own), .. In(Paired)];
        return all.FirstOrDefault(key => host is not null && Uri.TryCreate(key.Address, UriKind.Absolute, out Uri? at) && at.Authority == host.Authority) ?? all.FirstOrDefault();
    }

    /// <summary>Reads a key file, or gives null where it is none.</summary>
    public static SteeringKey? Read(string path)
    {
        try
        {
            byte[] bytes = BoundedFile.Read(path, LargestFile);
            using JsonDocument json = JsonDocument.Parse(bytes.AsMemory(0, Math.Min(bytes.Length, LargestFile)));
            JsonElement root = json.RootElement;
            SteeringKey key = new(Text(root, "room"), Text(root, "key"), Text(root, "address"), root.TryGetProperty("pin", out JsonElement pin) ? pin.GetString() : null);
            return key.Room.Length == 0 || key.Key.Length == 0 ? null : key;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Keeps a key that a pairing code gave.</summary>
    public void Keep(SteeringKey key)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("room", key.Room);
            json.WriteString("key", key.Key);
            json.WriteString("address", key.Address);
            if (key.Pin is not null)
            {
                json.WriteString("pin", key.Pin);
            }

            json.WriteEndObject();
        }

        OwnFiles.Replace(Path.Combine(Paired, RoomFileName.For(key.Room)), bytes.ToArray());
    }

    private static IEnumerable<SteeringKey> In(string keys) => !Directory.Exists(keys)
        ? []
        : new DirectoryInfo(keys).EnumerateFiles("*.json").OrderByDescending(file => file.LastWriteTimeUtc).Select(file => TryRead(file.FullName)).OfType<SteeringKey>();

    // A file that somebody else took away or locked is passed over.
    private static SteeringKey? TryRead(string path)
    {
        try
        {
            return Read(path);
        }
        catch (Exception wrong) when (Faults.IsOfFiles(wrong))
        {
            return null;
        }
    }

    private static string Text(JsonElement root, string name) => root.GetProperty(name).GetString() ?? string.Empty;
}
