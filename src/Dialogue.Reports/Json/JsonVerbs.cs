using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Presentation.Words;

namespace Dialogue.Reports.Json;

/// <summary>What several objects of the JSON are made of.</summary>
internal static class JsonVerbs
{
    public static void WriteNames(this Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (string each in names)
        {
            json.WriteStringValue(each);
        }

        json.WriteEndArray();
    }

    public static void WriteValues(this Utf8JsonWriter json, string name, SkillValues values)
    {
        json.WriteStartObject(name);
        foreach (Skill skill in Skills.All)
        {
            json.WriteNumber(SkillWords.Name(skill), values[skill]);
        }

        json.WriteEndObject();
    }

    // Six digits are more than an estimate from a dozen choices can bear, and the same on every machine.
    public static void WriteShare(this Utf8JsonWriter json, string name, double? share)
    {
        if (share is { } value)
        {
            json.WriteNumber(name, Math.Round(value, 6));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteTime(this Utf8JsonWriter json, string name, DateTimeOffset? time)
    {
        if (time is { } at)
        {
            json.WriteString(name, at);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
