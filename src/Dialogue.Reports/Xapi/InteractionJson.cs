using System.Text.Json;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Cleaning;
using Dialogue.Reports.Steps;

namespace Dialogue.Reports.Xapi;

/// <summary>Writes what was asked at a moment as an interaction: the answers that were offered, and none that is called correct.</summary>
internal static class InteractionJson
{
    // An underscore stands in no choice's id.
    private const string Silence = "_silence";

    /// <summary>Gives the answer as a response.</summary>
    public static string Response(Decision decision) => decision.Choice?.Id.Value ?? Silence;

    public static void Write(Utf8JsonWriter json, string id, string title, string language, PlayedStep step)
    {
        Decision decision = step.Decision!;
        json.WriteStartObject("object");
        json.WriteString("objectType", "Activity");
        json.WriteString("id", id);
        json.WriteStartObject("definition");
        json.WriteString("type", "http://adlnet.gov/expapi/activities/cmi.interaction");
        json.WriteStartObject("name");
        json.WriteString(language, $"{title}: {SafeCharacters.OneLine(decision.Beat.Id.Value)}");
        json.WriteEndObject();
        json.WriteString("interactionType", "choice");
        json.WriteStartArray("choices");
        foreach (OfferedChoice offered in decision.Offered)
        {
            WriteChoice(json, offered.Id.Value, language, Words(offered, step.After.Cast));
        }

        if (step.Before.CanStaySilent)
        {
            WriteChoice(json, Silence, "en", TalkWords.SayNothing);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Words(OfferedChoice offered, Cast cast) => SafeCharacters.Clean(offered.Choice.Text.Render(cast));

    private static void WriteChoice(Utf8JsonWriter json, string id, string language, string words)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (words.Length > 0)
        {
            json.WriteStartObject("description");
            json.WriteString(language, words);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
