using System.Text.Json;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Surroundings;

/// <summary>The settings as they hold, with where each came from, and what was wrong on the way.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Sources">For each setting's name, <c>default</c>, <c>file</c> or the variable.</param>
/// <param name="Complaints">One sentence for everything that was not understood; it was left out.</param>
internal sealed record SettingsReading(AppSettings Settings, IReadOnlyDictionary<string, string> Sources, IReadOnlyList<string> Complaints);

/// <summary>Reads and writes the settings file; a variable <c>DIALOGUE_NAME</c> wins over the file.</summary>
internal static class SettingsFile
{
    private const int LargestFile = 1024 * 1024;

    public static SettingsReading Read(string path, Func<string, string?> variable)
    {
        Dictionary<string, string> sources = SettingOptions.All.ToDictionary(option => option.Name, _ => "default");
        List<string> complaints = [];
        AppSettings settings = FromFile(path, sources, complaints);
        foreach (SettingOption option in SettingOptions.All)
        {
            string name = VariableFor(option);
            if (variable(name) is { Length: > 0 } value)
            {
                settings = Apply(settings, option, Normalised(value), name, sources, complaints);
            }
        }

        return new SettingsReading(settings, sources, complaints);
    }

    /// <summary>Gives the variable that sets a setting.</summary>
    public static string VariableFor(SettingOption option) => "DIALOGUE_" + option.Name.ToUpperInvariant().Replace('-', '_');

    /// <summary>Writes all settings; the file appears whole or not at all.</summary>
    public static void Write(string path, AppSettings settings)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string draft = path + ".new";
        File.WriteAllBytes(draft, Json(settings));
        File.Move(draft, path, true);
    }

    /// <summary>Gives the file's content.</summary>
    public static byte[] Json(AppSettings settings)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            foreach (SettingOption option in SettingOptions.All)
            {
                json.WriteString(option.Name, option.Get(settings));
            }

            json.WriteStartObject("keys");
            foreach (KeyBinding binding in settings.Keys.DistinctBy(each => each.Command))
            {
                json.WriteString(binding.Command, binding.Key);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static AppSettings FromFile(string path, Dictionary<string, string> sources, List<string> complaints)
    {
        AppSettings settings = new();
        if (!File.Exists(path))
        {
            return settings;
        }

        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                complaints.Add($"{path} is too large to be settings; it was left alone.");
                return settings;
            }

            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.EnumerateObject().Aggregate(settings, (before, property) => Apply(before, property, sources, complaints))
                : Complain(settings, complaints, $"{path} holds no settings: it should be one JSON object.");
        }
        catch (JsonException wrong)
        {
            return Complain(settings, complaints, $"{path} cannot be read at line {wrong.LineNumber + 1}; the settings are as they come.");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return Complain(settings, complaints, $"{path} cannot be opened; the settings are as they come.");
        }
    }

    private static AppSettings Apply(AppSettings settings, JsonProperty property, Dictionary<string, string> sources, List<string> complaints)
    {
        if (property.Name == "$schema")
        {
            return settings;
        }

        if (property.Name == "keys" && property.Value.ValueKind == JsonValueKind.Object)
        {
            return settings with { Keys = Keys(property.Value, complaints) };
        }

        SettingOption? option = SettingOptions.Find(property.Name);
        if (option is null)
        {
            string? meant = new NearestWord().Find(property.Name, SettingOptions.All.Select(each => each.Name).Append("keys"));
            return Complain(settings, complaints, $"There is no setting \"{Clean(property.Name)}\"{(meant is null ? "." : $"; did you mean \"{meant}\"?")}");
        }

        string value = property.Value.ValueKind switch
        {
            JsonValueKind.True => "on",
            JsonValueKind.False => "off",
            JsonValueKind.String => property.Value.GetString() ?? string.Empty,
            _ => property.Value.GetRawText(),
        };
        return Apply(settings, option, value, "file", sources, complaints);
    }

    private static AppSettings Apply(
        AppSettings settings, SettingOption option, string value, string source, Dictionary<string, string> sources, List<string> complaints)
    {
        if (option.Values.All(each => each.Name != value))
        {
            return Complain(settings, complaints, $"\"{Clean(value)}\" is no value of {option.Name} ({source}); its values are {string.Join(", ", option.Values.Select(each => each.Name))}.");
        }

        sources[option.Name] = source;
        return option.Set(settings, value);
    }

    private static ValueArray<KeyBinding> Keys(JsonElement keys, List<string> complaints)
    {
        List<KeyBinding> bindings = [];
        foreach (JsonProperty property in keys.EnumerateObject())
        {
            if (!CommandCatalogue.Has(property.Name))
            {
                string? meant = new NearestWord().Find(property.Name, CommandCatalogue.All.Select(command => command.Id));
                complaints.Add($"There is no command \"{Clean(property.Name)}\"{(meant is null ? "." : $"; did you mean \"{meant}\"?")}");
            }
            else if (property.Value.ValueKind == JsonValueKind.String && property.Value.GetString() is { Length: > 0 and <= 20 } key)
            {
                bindings.Add(new KeyBinding(property.Name, key));
            }
        }

        return bindings.ToValueArray();
    }

    private static string Normalised(string value) => value.ToUpperInvariant() switch
    {
        "1" or "TRUE" or "YES" => "on",
        "0" or "FALSE" or "NO" => "off",
        _ => value,
    };

    private static string Clean(string text) => new([.. text.Take(40).Select(c => char.IsControl(c) ? '?' : c)]);

    private static AppSettings Complain(AppSettings settings, List<string> complaints, string complaint)
    {
        complaints.Add(complaint);
        return settings;
    }
}
