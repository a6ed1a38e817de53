using System.Diagnostics;
using System.Text.Json;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;

namespace Dialogue.Reports.Json;

/// <summary>Writes all that brings a playthrough back: which content, who was met, where draws came from, and what was done, with times.</summary>
internal static class SaveJson
{
    public static void Write(Utf8JsonWriter json, KeptPlaythrough kept)
    {
        json.WriteStartObject("save");
        json.WriteString("scenario", kept.Saved.ScenarioId);
        json.WriteString("contentHash", kept.Saved.ContentHash);
        json.WriteNumber("seed", kept.Saved.Seed);
        CastJson.Write(json, kept.Saved.Cast);
        json.WriteStartArray("steps");
        for (int i = 0; i < kept.Saved.Steps.Count; i++)
        {
            json.WriteStartObject();
            WriteStep(json, kept.Saved.Steps[i]);
            json.WriteTime("at", i < kept.Times.Count ? kept.Times[i] : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, SavedStep step)
    {
        switch (step)
        {
            case SavedStep.Took took:
                json.WriteString("beat", took.Choice.Beat.Value);
                json.WriteString("choice", took.Choice.Choice.Value);
                break;
            case SavedStep.StayedSilent silent:
                json.WriteString("beat", silent.Beat.Value);
                json.WriteNull("choice");
                break;
            case SavedStep.Back back:
                json.WriteNumber("back", back.Decisions);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
