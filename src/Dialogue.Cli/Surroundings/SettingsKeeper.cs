using System.Text.Json;
using Dialogue.Cli.Composition;
using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Surroundings;

/// <summary>Keeps what a person changes while the program runs, and nothing else: what came from a variable or an option, or stands as it comes, is not written down.</summary>
/// <param name="path">The settings file.</param>
/// <param name="start">The settings that held when the program started.</param>
internal sealed class SettingsKeeper(string path, AppSettings start)
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    private AppSettings _kept = start;

    /// <summary>Writes a file with every setting, for a person to edit.</summary>
    public static void Create(string path, AppSettings settings)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema", SettingsSchema.FileName);
            foreach (SettingOption option in SettingOptions.All)
            {
                json.WriteString(option.Name, option.Get(settings));
            }

            json.WriteStartObject("keys");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        OwnFiles.Replace(path, bytes.ToArray());
    }

    /// <summary>Writes what changed since the last time into the file and leaves everything else in it; gives a sentence where that failed.</summary>
    public string? Keep(AppSettings settings)
    {
        Dictionary<string, string> changes = SettingOptions.All
            .Where(option => option.Get(settings) != option.Get(_kept))
            .ToDictionary(option => option.Name, option => option.Get(settings));
        try
        {
            OwnFiles.Replace(path, Changed(changes));
            _kept = settings;
            return null;
        }
        catch (Exception wrong) when (Faults.IsOfFiles(wrong))
        {
            return $"{SafeText.Whole(path)} cannot be written; {Faults.Reason(wrong)}.";
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // Somebody wrote it by hand: a slip is theirs to mend, not ours to wipe out.
            return $"{SafeText.Whole(path)} has a mistake in it and was left as it is.";
        }
    }

    private byte[] Changed(Dictionary<string, string> changes)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Indented))
        {
            json.WriteStartObject();
            CopyOthers(json, changes);
            foreach ((string name, string value) in changes)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private void CopyOthers(Utf8JsonWriter json, Dictionary<string, string> changes)
    {
        if (!File.Exists(path))
        {
            return;
        }

        using JsonDocument document = SettingsReader.Parse(path);
        foreach (JsonProperty property in document.RootElement.EnumerateObject().Where(property => !changes.ContainsKey(property.Name)))
        {
            property.WriteTo(json);
        }
    }
}
