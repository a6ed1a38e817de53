using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dialogue.Core.Practice;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Json;

/// <summary>Writes progress with the numbers behind the words; docs/scoring.md names the fields.</summary>
internal static class ProgressJson
{
    public static string Write(Progress progress, ValueArray<SituationTitle> titles) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("conversations", progress.Conversations);
        WriteList(json, "skills", progress.Skills, skill => WriteSkill(json, skill));
        WriteList(json, "situations", progress.Situations, each => WriteSituation(json, each, titles));
        WriteDays(json, progress.Days);
        WriteList(json, "due", progress.Due, card => WriteCard(json, card));
        WriteList(json, "next", progress.Next, card => WriteCard(json, card));
        WriteList(json, "plans", progress.Plans, plan => WritePlan(json, plan));
        json.WriteEndObject();
    });

    private static void WriteSkill(Utf8JsonWriter json, SkillProgress skill)
    {
        json.WriteStartObject();
        json.WriteString("skill", SkillWords.Name(skill.Skill));
        json.WriteNumber("conversations", skill.Points.Count);
        WriteEstimate(json, skill.All);
        json.WriteString("change", ChangeWord(skill.Change));
        json.WriteStartObject("before");
        WriteEstimate(json, skill.Before);
        json.WriteEndObject();
        json.WriteStartObject("after");
        WriteEstimate(json, skill.After);
        json.WriteEndObject();
        WriteList(json, "points", skill.Points, point =>
        {
            json.WriteStartObject();
            json.WriteString("day", Iso(point.Day));
            json.WriteString("scenario", point.ScenarioId);
            WriteEstimate(json, point.Estimate);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteSituation(Utf8JsonWriter json, SituationProgress each, ValueArray<SituationTitle> titles)
    {
        json.WriteStartObject();
        json.WriteString("situation", each.Key.Situation.Id);
        json.WriteString("title", ProgressWords.Of(each.Key.Situation, titles));
        json.WriteString("skill", SkillWords.Name(each.Key.Skill));
        json.WriteNumber("tries", each.Tries);
        WriteEstimate(json, each.Estimate);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, PracticeDays days)
    {
        json.WriteStartObject("days");
        json.WriteString("from", Iso(days.From));
        json.WriteString("to", Iso(days.To));
        json.WriteNumber("practised", days.Practised.Count);
        WriteList(json, "dates", days.Practised, day => json.WriteStringValue(Iso(day)));
        json.WriteEndObject();
    }

    private static void WriteCard(Utf8JsonWriter json, ReviewCard card)
    {
        json.WriteStartObject();
        json.WriteString("situation", card.Key.Situation.Id);
        json.WriteString("skill", SkillWords.Name(card.Key.Skill));
        json.WriteString("on", Iso(card.DueOn));
        json.WriteString("last", Iso(card.LastOn));
        json.WriteString("scenario", card.LastScenario);
        json.WriteNumber("rung", card.Rung);
        json.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter json, IfThenPlan plan)
    {
        json.WriteStartObject();
        json.WriteString("scenario", plan.ScenarioId);
        json.WriteString("when", plan.When);
        json.WriteString("then", plan.Then);
        json.WriteString("made", plan.MadeAt);
        json.WriteString("outcome", OutcomeWord(plan.Outcome));
        json.WriteString("words", plan.Words);
        if (plan.AnsweredAt is { } at)
        {
            json.WriteString("answered", at);
        }
        else
        {
            json.WriteNull("answered");
        }

        json.WriteEndObject();
    }

    private static void WriteEstimate(Utf8JsonWriter json, Estimate estimate)
    {
        json.WriteNumber("opportunities", estimate.Opportunities);
        json.WriteNumber("gained", estimate.Gained);
        json.WriteNumber("offered", estimate.Offered);
        bool isEmpty = estimate.Opportunities == 0;
        WriteShare(json, "estimate", isEmpty ? null : estimate.Value);
        WriteShare(json, "low", isEmpty ? null : estimate.Low);
        WriteShare(json, "high", isEmpty ? null : estimate.High);
        json.WriteString("words", estimate.IsEnough ? SkillWords.Often(estimate) : DebriefWords.TooFewMoments);
    }

    // As many digits as ResultJson gives.
    private static void WriteShare(Utf8JsonWriter json, string name, double? share)
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

    private static void WriteList<T>(Utf8JsonWriter json, string name, ValueArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string ChangeWord(SkillChange change) => change switch
    {
        SkillChange.TooFew => "too-few",
        SkillChange.Level => "level",
        SkillChange.Rising => "rising",
        SkillChange.Falling => "falling",
        _ => throw new UnreachableException(),
    };

    private static string? OutcomeWord(PlanOutcome? outcome) => outcome switch
    {
        null => null,
        PlanOutcome.Done => "done",
        PlanOutcome.Otherwise => "otherwise",
        PlanOutcome.LetGo => "let-go",
        _ => throw new UnreachableException(),
    };
}
