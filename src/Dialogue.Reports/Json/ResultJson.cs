using System.Text.Json;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scoring;

namespace Dialogue.Reports.Json;

/// <summary>Writes a playthrough's whole result: who was drawn, what was decided, how it ended, what it shows. The same play gives the same bytes.</summary>
public static class ResultJson
{
    /// <summary>Gives one playthrough by itself.</summary>
    public static string Write(Playthrough play) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("scenario", play.Conversation.Scenario.Id);
        json.WriteString("contentHash", play.Conversation.ContentHash);
        json.WriteNumber("rubricVersion", play.Conversation.Rubric.Version);
        json.WriteNumber("seed", play.Seed);
        CastJson.Write(json, play.Cast);
        WriteOutcome(json, play);
        json.WriteEndObject();
    });

    /// <summary>Writes the properties that say what was decided and what came of it.</summary>
    internal static void WriteOutcome(Utf8JsonWriter json, Playthrough play)
    {
        WriteDecisions(json, play);
        WriteEnd(json, play);
        ScoreJson.Write(json, Score.Of(play));
    }

    private static void WriteDecisions(Utf8JsonWriter json, Playthrough play)
    {
        json.WriteStartArray("decisions");
        foreach (AnsweredMoment moment in Answers.Of(play))
        {
            Decision decision = moment.First;
            json.WriteStartObject();
            json.WriteNumber("number", decision.Number);
            json.WriteString("beat", decision.Beat.Id.Value);
            json.WriteString("choice", decision.Choice?.Id.Value);
            json.WriteNames("offered", decision.Offered.Select(offered => offered.Id.Value));
            json.WriteNames("moves", decision.Choice?.Moves.Select(move => move.Value) ?? []);
            json.WriteValues("values", decision.Values);
            json.WriteValues("low", decision.Low);
            json.WriteValues("high", decision.High);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEnd(Utf8JsonWriter json, Playthrough play)
    {
        if (play.Ending is { } ending)
        {
            json.WriteStartObject("ending");
            json.WriteString("beat", play.Beat.Id.Value);
            json.WriteString("outcome", ending.Outcome.ToString().ToLowerInvariant());
            json.WriteString("title", ending.Title.Render(play.Cast));
            json.WriteEndObject();
            json.WriteNull("stopped");
            return;
        }

        json.WriteNull("ending");
        json.WriteStartObject("stopped");
        json.WriteString("beat", play.Beat.Id.Value);
        json.WriteNames("offered", play.Offered.Where(offered => offered.IsOpen).Select(offered => offered.Id.Value));
        json.WriteBoolean("silence", play.CanStaySilent);
        json.WriteEndObject();
    }
}
