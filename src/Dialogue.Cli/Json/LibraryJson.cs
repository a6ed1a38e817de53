using System.Diagnostics;
using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Json;

/// <summary>Writes the library, in the words that scenario files use.</summary>
internal static class LibraryJson
{
    public static string Write(IEnumerable<LibraryEntry> entries) => SafeJson.Write(json =>
    {
        json.WriteStartArray();
        foreach (LibraryEntry entry in entries)
        {
            Write(json, entry);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, LibraryEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("title", entry.Title);
        json.WriteString("summary", entry.Summary);
        json.WriteString("strategy", entry.Strategy);
        json.WriteString("setting", SettingWords.Name(entry.Setting));
        json.WriteString("channel", Word(entry.Channel));
        json.WriteNumber("level", entry.Level);
        json.WriteNumber("minutes", entry.Minutes);
        json.WriteStartArray("practises");
        foreach (Skill skill in entry.Practises)
        {
            json.WriteStringValue(SkillWords.Name(skill));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Word(Channel channel) => channel switch
    {
        Channel.Chat => "chat",
        Channel.Email => "email",
        Channel.Video => "video",
        Channel.Phone => "phone",
        Channel.InPerson => "in-person",
        Channel.Social => "social",
        Channel.Document => "document",
        _ => throw new UnreachableException(),
    };
}
