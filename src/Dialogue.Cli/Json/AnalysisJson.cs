using System.Globalization;
using System.Text.Json;
using Dialogue.Authoring.Figures;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Json;

/// <summary>Writes the figures of an analysis; docs/analysis.md says what each means.</summary>
internal static class AnalysisJson
{
    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    public static string Write(ScenarioFigures figures) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", figures.Id);
        json.WriteBoolean("exact", figures.IsExact);
        json.WriteNumber("states", figures.States);
        json.WriteNumber("beats", figures.Beats);
        json.WriteNumber("choices", figures.Choices);
        Write(json, "terminates", figures.Terminates);
        json.WriteString("paths", figures.Paths?.ToString(CultureInfo.InvariantCulture));
        WriteEndings(json, figures.Endings);
        json.WriteStartObject("skills");
        foreach (Skill skill in Skills)
        {
            json.WriteStartObject(SkillWords.Name(skill));
            Write(json, "sum", figures[skill].Sum);
            Write(json, "share", figures[skill].Share);
            Write(json, "opportunities", figures[skill].Opportunities);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        Write(json, "decisions", figures.Decisions);
        Write(json, "words", figures.Words);
        WriteNames(json, "unreachableBeats", figures.UnreachableBeats.Select(beat => beat.Value));
        WriteNames(json, "neverOffered", figures.NeverOffered.Select(choice => choice.ToString()));
        WriteBots(json, figures.Bots);
        WritePareto(json, figures);
        WriteCover(json, figures.Cover);
        json.WriteEndObject();
    });

    private static void WriteEndings(Utf8JsonWriter json, ValueArray<EndingFigures> endings)
    {
        json.WriteStartArray("endings");
        foreach (EndingFigures ending in endings)
        {
            json.WriteStartObject();
            json.WriteString("beat", ending.Beat.Value);
            json.WriteString("outcome", OutcomeWord(ending.Outcome));
            Write(json, "reachable", ending.Reachable);
            Write(json, "probability", ending.Probability);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBots(Utf8JsonWriter json, ValueArray<BotFigures> bots)
    {
        json.WriteStartArray("bots");
        foreach (BotFigures bot in bots)
        {
            json.WriteStartObject();
            json.WriteString("name", bot.Name);
            json.WriteString("ending", bot.Ending?.Value);
            WriteSkills(json, "share", bot.Shares);
            WriteSkills(json, "percentile", bot.Percentiles);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSkills(Utf8JsonWriter json, string name, ValueArray<double?> values)
    {
        json.WriteStartObject(name);
        foreach (Skill skill in Skills)
        {
            Write(json, SkillWords.Name(skill), values[(int)skill]);
        }

        json.WriteEndObject();
    }

    private static void WritePareto(Utf8JsonWriter json, ScenarioFigures figures)
    {
        json.WriteStartArray("pareto");
        foreach (Core.Scoring.SkillValues sums in figures.Pareto)
        {
            json.WriteStartObject();
            foreach (Skill skill in Skills)
            {
                json.WriteNumber(SkillWords.Name(skill), sums[skill]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCover(Utf8JsonWriter json, CoverFigures? cover)
    {
        if (cover is null)
        {
            json.WriteNull("cover");
            return;
        }

        json.WriteStartObject("cover");
        json.WriteNumber("plays", cover.Plays);
        json.WriteNumber("lowerBound", cover.LowerBound);
        json.WriteEndObject();
    }

    /// <summary>Gives an outcome's word.</summary>
    public static string OutcomeWord(EndingOutcome outcome) => outcome switch
    {
        EndingOutcome.Reached => "reached",
        EndingOutcome.Partly => "partly",
        _ => "missed",
    };

    private static void Write(Utf8JsonWriter json, string name, FigureRange range)
    {
        json.WriteStartObject(name);
        Write(json, "min", range.Min);
        Write(json, "max", range.Max);
        Write(json, "mean", range.Mean);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
