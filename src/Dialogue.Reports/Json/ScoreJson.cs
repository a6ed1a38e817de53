using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;

namespace Dialogue.Reports.Json;

/// <summary>Writes what a playthrough shows: numbers, and the words that people are told.</summary>
internal static class ScoreJson
{
    public static void Write(Utf8JsonWriter json, Score score)
    {
        json.WriteStartObject("score");
        foreach (Skill skill in Skills.All)
        {
            Estimate estimate = score[skill];
            json.WriteStartObject(SkillWords.Name(skill));
            json.WriteNumber("opportunities", estimate.Opportunities);
            json.WriteNumber("gained", estimate.Gained);
            json.WriteNumber("offered", estimate.Offered);
            json.WriteShare("share", estimate.Share);
            json.WriteShare("estimate", estimate.Opportunities == 0 ? null : estimate.Value);
            json.WriteShare("low", estimate.Opportunities == 0 ? null : estimate.Low);
            json.WriteShare("high", estimate.Opportunities == 0 ? null : estimate.High);
            json.WriteString("words", estimate.IsEnough ? SkillWords.Often(estimate) : DebriefWords.TooFewMoments);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteMoves(json, score.Moves);
    }

    private static void WriteMoves(Utf8JsonWriter json, ValueArray<MoveUse> moves)
    {
        json.WriteStartObject("moves");
        WriteUses(json, "used", moves.Where(use => use.Used > 0));
        WriteUses(json, "missed", moves.Where(use => use.IsMissed));
        json.WriteEndObject();
    }

    private static void WriteUses(Utf8JsonWriter json, string name, IEnumerable<MoveUse> uses)
    {
        json.WriteStartArray(name);
        foreach (MoveUse use in uses)
        {
            json.WriteStartObject();
            json.WriteString("move", use.Move.Value);
            json.WriteNumber("used", use.Used);
            json.WriteNumber("offered", use.Offered);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
