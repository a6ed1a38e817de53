using System.Text;
using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Heads;

/// <summary>Reads only the head of a scenario's file, as little of it as will do: a library of many files is listed before the first frame.</summary>
/// <remarks>It stops at the start beat's channel, so the bytes may end anywhere behind that. What it gives is not checked: opening the scenario does that.</remarks>
public static class ScenarioHeadReader
{
    /// <summary>Reads a head from the first bytes of a file, or gives null where they are broken or too few.</summary>
    public static ScenarioHead? Read(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> content = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        Utf8JsonReader json = new(content, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = 32 }));
        try
        {
            return new HeadParts().Read(ref json);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private sealed class HeadParts
    {
        private readonly Dictionary<string, string> _roles = [];
        private readonly List<Skill> _practises = [];
        private string? _id;
        private string? _title;
        private string? _summary;
        private string? _strategy;
        private string? _start;
        private string _language = "en";
        private Setting _setting;
        private Channel? _channel;
        private int _level = 1;
        private int _minutes = 10;

        public ScenarioHead? Read(ref Utf8JsonReader json)
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (_channel is null && json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                string name = json.GetString()!;
                if (!json.Read() || !ReadValue(ref json, name))
                {
                    return null;
                }
            }

            return _id is null || _title is null || _summary is null
                ? null
                : new ScenarioHead(_id, _title, WithRoles(_summary), _language, _strategy, _setting, _practises.ToValueArray(), _level, _minutes, _channel ?? Channel.Chat);
        }

        private bool ReadValue(ref Utf8JsonReader json, string name)
        {
            switch (name)
            {
                case "id":
                    _id = json.GetString();
                    return true;
                case "title":
                    _title = json.GetString();
                    return true;
                case "summary":
                    _summary = json.GetString();
                    return true;
                case "strategy":
                    _strategy = json.GetString();
                    return true;
                case "language":
                    _language = json.GetString() ?? "en";
                    return true;
                case "start":
                    _start = json.GetString();
                    return true;
                case "setting":
                    _setting = (Setting)Math.Max(0, FormatWords.Settings.Find(json.ValueSpan));
                    return true;
                case "level":
                    _level = json.GetInt32();
                    return true;
                case "minutes":
                    _minutes = json.GetInt32();
                    return true;
                case "practises":
                    return ReadSkills(ref json);
                case "cast":
                    return ReadRoles(ref json);
                case "beats":
                    return ReadBeats(ref json);
                default:
                    return json.TrySkip();
            }
        }

        private bool ReadSkills(ref Utf8JsonReader json)
        {
            while (json.Read() && json.TokenType == JsonTokenType.String)
            {
                int skill = FormatWords.Skills.Find(json.ValueSpan);
                if (skill >= 0)
                {
                    _practises.Add((Skill)skill);
                }
            }

            return json.TokenType == JsonTokenType.EndArray;
        }

        private bool ReadRoles(ref Utf8JsonReader json)
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                string key = json.GetString()!;
                if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
                {
                    return false;
                }

                while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                {
                    bool isTitle = json.ValueTextEquals("role"u8);
                    if (!json.Read())
                    {
                        return false;
                    }

                    if (isTitle)
                    {
                        _roles[key] = json.GetString() ?? key;
                    }
                    else if (!json.TrySkip())
                    {
                        return false;
                    }
                }
            }

            return json.TokenType == JsonTokenType.EndObject;
        }

        // The start beat mostly comes first; where it does not, the channel is guessed rather than searched for.
        private bool ReadBeats(ref Utf8JsonReader json)
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            string? id = null;
            Channel channel = Channel.Chat;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                bool isId = json.ValueTextEquals("id"u8);
                bool isChannel = json.ValueTextEquals("channel"u8);
                if (!json.Read())
                {
                    return false;
                }

                if (isId)
                {
                    id = json.GetString();
                }
                else if (isChannel)
                {
                    channel = (Channel)Math.Max(0, FormatWords.Channels.Find(json.ValueSpan));
                    break;
                }
                else if (!json.TrySkip())
                {
                    break;
                }
            }

            _channel = _start is null || id == _start ? channel : Channel.Chat;
            return true;
        }

        private string WithRoles(string summary) => _roles.Aggregate(summary, (words, role) => words
            .Replace($"{{{role.Key}}}", $"your {role.Value}", StringComparison.Ordinal)
            .Replace($"{{{role.Key}.role}}", role.Value, StringComparison.Ordinal));
    }
}
