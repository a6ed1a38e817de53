using System.Text;
using System.Text.Json;
using Dialogue.Cli.Composition;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Surroundings;

/// <summary>Reads the settings file; a variable <c>DIALOGUE_NAME</c> wins over the file, and an option <c>--name</c> over both. Whatever stands there, it gives settings to work with.</summary>
internal sealed class SettingsReader
{
    private const int LargestFile = 1024 * 1024;
    private const int MostComplaints = 10;
    private const int LongestKey = 20;

    private readonly List<string> _complaints = [];
    private readonly NearestWord _nearest = new();
    private readonly Dictionary<string, string> _sources = SettingOptions.All.ToDictionary(option => option.Name, _ => "default");
    private AppSettings _settings = new();
    private int _unsaid;

    private SettingsReader()
    {
    }

    public static SettingsReading Read(string path, Func<string, string?> variable, IReadOnlyList<GivenSetting> given)
    {
        SettingsReader reader = new();
        reader.ReadFile(path);
        reader.ReadVariables(variable);
        foreach (GivenSetting setting in given)
        {
            reader.Apply(setting.Option, setting.Value, setting.Flag);
        }

        if (reader._unsaid > 0)
        {
            reader._complaints.Add($"{reader._unsaid} more could not be understood.");
        }

        return new SettingsReading(reader._settings, reader._sources, reader._complaints);
    }

    /// <summary>Gives the variable that sets a setting.</summary>
    public static string VariableFor(SettingOption option) => "DIALOGUE_" + option.Name.ToUpperInvariant().Replace('-', '_');

    /// <summary>Parses the file; a <see cref="JsonException"/> where it is too large or no JSON.</summary>
    public static JsonDocument Parse(string path)
    {
        ReadOnlyMemory<byte> bytes = BoundedFile.Read(path, LargestFile);
        return bytes.Length <= LargestFile
            ? JsonDocument.Parse(bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes)
            : throw new JsonException("too large");
    }

    private static string Normalised(string value) => value.ToUpperInvariant() switch
    {
        "1" or "TRUE" or "YES" or "ON" => "on",
        "0" or "FALSE" or "NO" or "OFF" => "off",
        _ => value,
    };

    private static string Quoted(string text) => $"\"{SafeText.Line(text)}\"";

    private void ReadFile(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        string shown = SafeText.Whole(path);
        try
        {
            using JsonDocument document = Parse(path);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                ReadProperties(document.RootElement);
                return;
            }

            Complain($"{shown} holds no settings: it should be one JSON object.");
        }
        catch (JsonException wrong)
        {
            Complain(wrong.LineNumber is { } line
                ? $"{shown} cannot be read at line {line + 1}; the settings are as they come."
                : $"{shown} is too large to be settings; they are as they come.");
        }
        catch (InvalidOperationException)
        {
            Complain($"{shown} holds text that is no text; what stands after it was left out.");
        }
        catch (Exception wrong) when (Faults.IsOfFiles(wrong))
        {
            Complain($"{shown} cannot be opened, {Faults.Reason(wrong)}; the settings are as they come.");
        }
    }

    private void ReadProperties(JsonElement root)
    {
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (property.Name == "keys")
            {
                ReadKeys(property.Value);
            }
            else if (SettingOptions.Find(property.Name) is { } option)
            {
                Apply(option, Word(property.Value), "file");
            }
            else if (property.Name != "$schema")
            {
                ComplainOfName("setting", property.Name, SettingOptions.All.Select(each => each.Name).Append("keys"));
            }
        }
    }

    private static string Word(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "on",
        JsonValueKind.False => "off",
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    private void ReadKeys(JsonElement keys)
    {
        if (keys.ValueKind != JsonValueKind.Object)
        {
            Complain("\"keys\" should be an object such as { \"quit\": \"x\" }; it was left out.");
            return;
        }

        List<KeyBinding> bindings = [];
        foreach (JsonProperty property in keys.EnumerateObject())
        {
            if (!CommandCatalogue.Has(property.Name))
            {
                ComplainOfName("command", property.Name, CommandCatalogue.All.Select(command => command.Id));
            }
            else if (property.Value.ValueKind == JsonValueKind.String && property.Value.GetString() is { Length: > 0 and <= LongestKey } key && key.All(SafeText.IsHarmless))
            {
                bindings.Add(new KeyBinding(property.Name, key));
            }
            else
            {
                Complain($"{Quoted(Word(property.Value))} is no key for {Quoted(property.Name)}; name it as `dialogue help keys` does.");
            }
        }

        _settings = _settings with { Keys = bindings.ToValueArray() };
    }

    private void ReadVariables(Func<string, string?> variable)
    {
        foreach (SettingOption option in SettingOptions.All)
        {
            string name = VariableFor(option);
            if (variable(name) is { Length: > 0 } value)
            {
                Apply(option, Normalised(value), name);
            }
        }
    }

    private void Apply(SettingOption option, string value, string source)
    {
        string[] values = [.. option.Values.Select(each => each.Name)];
        if (values.Contains(value))
        {
            _sources[option.Name] = source;
            _settings = option.Set(_settings, value);
            return;
        }

        string meant = _nearest.Find(value, values) is { } near ? $" Did you mean \"{near}\"?" : string.Empty;
        Complain($"{Quoted(value)} is no value of {option.Name} ({source}); its values are {string.Join(", ", values)}.{meant}");
    }

    private void ComplainOfName(string what, string name, IEnumerable<string> known)
    {
        string meant = _nearest.Find(name, known) is { } near ? $" Did you mean \"{near}\"?" : string.Empty;
        Complain($"There is no {what} {Quoted(name)}.{meant}");
    }

    private void Complain(string complaint)
    {
        if (_complaints.Count < MostComplaints)
        {
            _complaints.Add(complaint);
        }
        else
        {
            _unsaid++;
        }
    }
}
