using System.Globalization;
using System.Text.Json;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Reports.Cleaning;
using Dialogue.Reports.Json;
using Dialogue.Reports.Steps;

namespace Dialogue.Reports.Xapi;

/// <summary>Writes the statements about one playthrough, each as one line.</summary>
internal sealed class StatementJson
{
    private const string Activities = "http://adlnet.gov/expapi/activities/";

    private readonly PlayReport _report;
    private readonly XapiNames _names;
    private readonly string _language;

    public StatementJson(PlayReport report, XapiOptions options)
    {
        (_report, _names) = (report, new XapiNames(options, report.Kept));
        _language = LanguageOf(report.Play.Conversation.Scenario);
    }

    /// <summary>Gives the tag of a conversation's language, where it is one.</summary>
    public static string LanguageOf(Scenario scenario) => IsLanguage(scenario.Language) ? scenario.Language : "und";

    private KeptPlaythrough Kept => _report.Kept;

    public string Initialized() => Statement(0, "initialized", Kept.BegunAt, WriteSimulation, null);

    public string Answered(PlayedStep step) => Statement(
        2 * step.Number,
        "answered",
        step.At,
        json => InteractionJson.Write(json, _names.Beat(step.Decision!.Beat.Id), Title, _language, step),
        json =>
        {
            json.WriteString("response", InteractionJson.Response(step.Decision!));
            json.WriteString("duration", Duration(step.Elapsed));
            json.WriteStartObject("extensions");
            if (!step.Decision!.IsSilence)
            {
                WriteDimensions(json, skill => step.Decision.Values[skill]);
            }

            json.WriteNumber(_names.Extension("seq"), 2 * step.Number);
            json.WriteNumber(_names.Extension("attempt"), step.Attempt);
            json.WriteEndObject();
        });

    public string Completed(PlayedStep step) => Statement(
        (2 * step.Number) + 1,
        "completed",
        step.At,
        WriteSimulation,
        json =>
        {
            json.WriteBoolean("completion", true);
            json.WriteString("duration", Duration(PlayedSteps.Duration(_report, step.Number)));
            json.WriteStartObject("extensions");
            json.WriteString(_names.Extension("ending"), step.After.Beat.Id.Value);
            Score score = Score.Of(step.After);
            WriteDimensions(json, skill => score[skill].IsEnough ? Math.Round(score[skill].Value, 6) : null);
            json.WriteEndObject();
        });

    /// <summary>Gives the statement about an ending that can no longer be played again: that it was, and how long it took.</summary>
    public string CompletedBeyond(int step) => Statement(
        (2 * step) + 1,
        "completed",
        Kept.FirstEndedAt ?? Kept.BegunAt,
        WriteSimulation,
        json =>
        {
            json.WriteBoolean("completion", true);
            json.WriteString("duration", Duration(PlayedSteps.Duration(_report, step)));
        });

    public string Suspended() => Statement(
        (2 * Kept.Saved.Steps.Count) + 1,
        "suspended",
        Kept.Times.LastOrDefault(Kept.BegunAt),
        WriteSimulation,
        json => json.WriteString("duration", Duration(PlayedSteps.Duration(_report))));

    private string Title => Cleaned(Kept.Title, Kept.Saved.ScenarioId);

    private string Statement(int sequence, string verb, DateTimeOffset at, Action<Utf8JsonWriter> target, Action<Utf8JsonWriter>? result) =>
        SafeJson.WriteLine(json =>
        {
            json.WriteStartObject();
            json.WriteString("id", _names.Statement(sequence));
            WriteActor(json);
            json.WriteStartObject("verb");
            json.WriteString("id", XapiNames.Verb(verb));
            json.WriteStartObject("display");
            json.WriteString("en", verb);
            json.WriteEndObject();
            json.WriteEndObject();
            target(json);
            if (result is not null)
            {
                json.WriteStartObject("result");
                result(json);
                json.WriteEndObject();
            }

            WriteContext(json);
            json.WriteString("timestamp", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        });

    private void WriteActor(Utf8JsonWriter json)
    {
        json.WriteStartObject("actor");
        json.WriteString("objectType", "Agent");
        json.WriteStartObject("account");
        json.WriteString("homePage", _names.HomePage);
        json.WriteString("name", _names.Actor);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteSimulation(Utf8JsonWriter json)
    {
        json.WritePropertyName("object");
        WriteSimulation(json, _names.Scenario);
    }

    private void WriteSimulation(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("objectType", "Activity");
        json.WriteString("id", id);
        json.WriteStartObject("definition");
        json.WriteString("type", Activities + "simulation");
        json.WriteStartObject("name");
        json.WriteString(_language, Title);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("context");
        json.WriteString("registration", Kept.Id.Value);
        json.WriteStartObject("contextActivities");
        json.WriteStartArray("parent");
        WriteSimulation(json, _names.ScenarioVersion);
        json.WriteEndArray();
        json.WriteStartArray("category");
        json.WriteStartObject();
        json.WriteString("objectType", "Activity");
        json.WriteString("id", _names.Profile);
        json.WriteStartObject("definition");
        json.WriteString("type", Activities + "profile");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("platform", "Dialogue");
        json.WriteString("language", _language);
        json.WriteEndObject();
    }

    // No empty objects: with too few moments on every skill there is nothing to write.
    private void WriteDimensions(Utf8JsonWriter json, Func<Skill, double?> valueOf)
    {
        (string Name, double? Value)[] values = [("empathy", valueOf(Skill.Empathy)), ("clarity", valueOf(Skill.Clarity)), ("boundary", valueOf(Skill.Boundaries))];
        if (Array.TrueForAll(values, each => each.Value is null))
        {
            return;
        }

        json.WriteStartObject(_names.Extension("dimensions"));
        foreach ((string name, double? value) in values)
        {
            if (value is { } known)
            {
                json.WriteNumber(name, known);
            }
        }

        json.WriteEndObject();
    }

    private static string Cleaned(string text, string other) => SafeCharacters.OneLine(text) is { Length: > 0 } words ? words : other;

    // xAPI compares durations to the hundredth of a second.
    private static string Duration(TimeSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"PT{Math.Round(span.TotalSeconds, 2):0.##}S");

    private static bool IsLanguage(string tag) => tag.Split('-') is [var first, .. var rest]
        && first.Length is 2 or 3 && first.All(char.IsAsciiLetter)
        && Array.TrueForAll(rest, part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
