using System.Globalization;
using System.Text.Json;
using Dialogue.Authoring.Differences;
using Dialogue.Authoring.Figures;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics.Output;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Json;

/// <summary>Writes what a comparison of two versions found.</summary>
internal static class DifferenceJson
{
    /// <summary>Gives the JSON.</summary>
    /// <param name="difference">What is different.</param>
    /// <param name="file">The new version's file, for places.</param>
    public static string Write(ScenarioDifference difference, string file) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("changes");
        foreach (Change change in difference.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", Word(change.Kind));
            json.WriteString("what", change.What);
            json.WriteString("place", change.Place);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "before", difference.Before);
        Write(json, "after", difference.After);
        WriteSaves(json, difference.Saves);
        DiagnosticsJson.WriteInto(json, [new FileDiagnostics(file, difference.Diagnostics)]);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, ScenarioFigures figures)
    {
        json.WriteStartObject(name);
        json.WriteBoolean("exact", figures.IsExact);
        json.WriteString("paths", figures.Paths?.ToString(CultureInfo.InvariantCulture));
        json.WriteStartArray("endings");
        foreach (EndingFigures ending in figures.Endings)
        {
            json.WriteStartObject();
            json.WriteString("beat", ending.Beat.Value);
            json.WriteString("outcome", AnalysisJson.OutcomeWord(ending.Outcome));
            Write(json, "probability", ending.Probability);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("sums");
        foreach (Skill skill in (Skill[])[Skill.Empathy, Skill.Clarity, Skill.Boundaries])
        {
            json.WriteStartObject(SkillWords.Name(skill));
            Write(json, "min", figures[skill].Sum.Min);
            Write(json, "max", figures[skill].Sum.Max);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSaves(Utf8JsonWriter json, SaveCompatibility saves)
    {
        json.WriteStartObject("saves");
        if (saves.AllLoad is { } all)
        {
            json.WriteBoolean("allLoad", all);
        }
        else
        {
            json.WriteNull("allLoad");
        }

        json.WriteStartArray("lost");
        foreach (LostSave lost in saves.Lost)
        {
            json.WriteStartObject();
            json.WriteString("answer", lost.Answer);
            json.WriteString("reason", Word(lost.Reason));
            json.WriteStartArray("witness");
            foreach (string answer in lost.Witness)
            {
                json.WriteStringValue(answer);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
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

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Renamed => "renamed",
        _ => "changed",
    };

    private static string Word(LossReason reason) => reason switch
    {
        LossReason.BeatGone => "beat-gone",
        LossReason.Elsewhere => "elsewhere",
        LossReason.ChoiceGone => "choice-gone",
        LossReason.ChoiceClosed => "choice-closed",
        _ => "silence-gone",
    };
}
