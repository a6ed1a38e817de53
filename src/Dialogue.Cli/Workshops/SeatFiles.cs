using System.Text.Json;
using Dialogue.Cli.Composition;
using Dialogue.Workshop.Client;

namespace Dialogue.Cli.Workshops;

/// <summary>The seats that somebody holds in workshops, a file for each, for their owner's eyes only. Whoever has such a file has the seat.</summary>
/// <param name="folder">The folder of practice.</param>
/// <param name="pin">The fingerprint to keep with a seat, or null.</param>
internal sealed class SeatFiles(string folder, string? pin) : ISeatKeeper
{
    private const int LargestFile = 16 * 1024;

    private string Seats => Path.Combine(folder, "workshops", "seats");

    /// <summary>Gives the seat that was taken last, or null where none is kept; what cannot be read is passed over.</summary>
    public SavedSeat? Last() => !Directory.Exists(Seats)
        ? null
        : new DirectoryInfo(Seats).EnumerateFiles("*.json").OrderByDescending(file => file.LastWriteTimeUtc).Select(Read).FirstOrDefault(seat => seat is not null);

    /// <inheritdoc/>
    public void Keep(KeptSeat seat)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("room", seat.RoomId);
            json.WriteString("resume", seat.Resume);
            json.WriteString("code", seat.Code);
            json.WriteStartArray("hosts");
            foreach (string host in seat.Hosts)
            {
                json.WriteStringValue(host);
            }

            json.WriteEndArray();
            if (pin is not null)
            {
                json.WriteString("pin", pin);
            }

            json.WriteEndObject();
        }

        OwnFiles.Replace(FileOf(seat.RoomId), bytes.ToArray());
    }

    /// <inheritdoc/>
    public void Forget(string roomId) => File.Delete(FileOf(roomId));

    private string FileOf(string room) => Path.Combine(Seats, RoomFileName.For(room));

    private static SavedSeat? Read(FileInfo file)
    {
        try
        {
            byte[] bytes = BoundedFile.Read(file.FullName, LargestFile);
            using JsonDocument json = JsonDocument.Parse(bytes.AsMemory(0, Math.Min(bytes.Length, LargestFile)));
            JsonElement root = json.RootElement;
            string[] hosts = [.. root.GetProperty("hosts").EnumerateArray().Select(host => host.GetString() ?? string.Empty)];
            KeptSeat seat = new(Text(root, "room"), Text(root, "resume"), Text(root, "code"), hosts);
            return hosts.Length == 0 || seat.Resume.Length == 0 ? null : new SavedSeat(seat, root.TryGetProperty("pin", out JsonElement kept) ? kept.GetString() : null);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException || Faults.IsOfFiles(wrong))
        {
            return null;
        }
    }

    private static string Text(JsonElement root, string name) => root.GetProperty(name).GetString() ?? string.Empty;
}
