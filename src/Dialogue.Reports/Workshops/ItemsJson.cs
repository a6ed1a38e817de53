using System.Text.Json;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Cleaning;
using Dialogue.Reports.Json;
using Dialogue.Workshop.Findings;

namespace Dialogue.Reports.Workshops;

/// <summary>Writes item statistics for authors, as docs/item-statistics.md says: no times, no people.</summary>
public static class ItemsJson
{
    /// <summary>Writes the statistics of a workshop's conversations.</summary>
    public static string Write(IReadOnlyList<ItemFacts> items) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("kind", "dialogue-items");
        json.WriteNumber("format", 1);
        json.WriteNames("about", [
            "First answers of a workshop, added up, only where at least five people answered. No times and no people.",
            WorkshopWords.NotForAppraisal,
        ]);
        json.WriteStartArray("conversations");
        foreach (ItemFacts each in items)
        {
            Write(json, each);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }) + "\n";

    private static void Write(Utf8JsonWriter json, ItemFacts items)
    {
        json.WriteStartObject();
        json.WriteString("scenario", SafeCharacters.OneLine(items.Scenario));
        json.WriteString("contentHash", SafeCharacters.OneLine(items.ContentHash));
        json.WriteStartArray("questions");
        foreach (ItemQuestion question in items.Questions)
        {
            json.WriteStartObject();
            json.WriteString("beat", question.Beat);
            json.WriteNumber("people", question.People);
            json.WriteBoolean("rounded", question.IsRounded);
            json.WriteStartArray("choices");
            foreach (ItemChoice choice in question.Choices)
            {
                Write(json, question.Beat, choice);
            }

            json.WriteEndArray();
            json.WriteStartObject("skills");
            foreach (ItemSkill skill in question.Skills)
            {
                json.WriteStartObject(SkillWords.Name(skill.Skill));
                json.WriteNumber("difficulty", skill.Difficulty);
                json.WriteShare("discrimination", skill.Discrimination);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string beat, ItemChoice choice)
    {
        json.WriteStartObject();
        json.WriteString("choice", $"{beat}/{choice.Choice}");
        json.WriteNumber("offered", choice.Offered);
        if (choice.Taken is { } taken)
        {
            json.WriteNumber("taken", taken);
        }
        else
        {
            json.WriteNull("taken");
        }

        json.WriteEndObject();
    }
}
