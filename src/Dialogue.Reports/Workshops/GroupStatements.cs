using System.Globalization;
using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Reports.Cleaning;
using Dialogue.Reports.Json;
using Dialogue.Reports.Xapi;
using Dialogue.Workshop.Findings;

namespace Dialogue.Reports.Workshops;

/// <summary>Writes the statements about one conversation that a room played.</summary>
internal sealed class GroupStatements
{
    private const string Activities = "http://adlnet.gov/expapi/activities/";
    private static readonly Guid Space = new("5b1f5a0c-6f0b-4a5e-9d62-0b9c1fb0b7ad");

    private readonly WorkshopFacts _facts;
    private readonly string _room;
    private readonly string _base;
    private readonly string _language;
    private readonly Guid _registration;

    public GroupStatements(WorkshopFacts facts, PieceFacts piece, string room, XapiOptions options)
    {
        (_facts, Piece, _room) = (facts, piece, room);
        _base = options.Base.AbsoluteUri.TrimEnd('/') + "/";
        _language = StatementJson.LanguageOf(piece.Piece.Conversation.Scenario);
        _registration = NamedUuid.Of(Space, string.Create(CultureInfo.InvariantCulture, $"{piece.Number}/{room}"));
    }

    public PieceFacts Piece { get; }

    private Scenario Scenario => Piece.Piece.Conversation.Scenario;

    private string ScenarioIri => $"{_base}scenarios/{Uri.EscapeDataString(Scenario.Id)}";

    private string Version => $"{ScenarioIri}/versions/{Uri.EscapeDataString(Piece.Piece.Planned.ContentHash.Length == 0 ? "unknown" : Piece.Piece.Planned.ContentHash)}";

    private string Title => SafeCharacters.OneLine(Piece.Title) is { Length: > 0 } title ? title : Scenario.Id;

    public string Say(string verb, string place, DateTimeOffset at, Action<Utf8JsonWriter> target, Action<Utf8JsonWriter>? result = null) => SafeJson.WriteLine(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", NamedUuid.Of(_registration, place));
        json.WriteStartObject("actor");
        json.WriteString("objectType", "Group");
        json.WriteStartObject("account");
        json.WriteString("homePage", _base);
        json.WriteString("name", $"room-{_room}");
        json.WriteEndObject();
        json.WriteEndObject();
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

    public void WriteSimulation(Utf8JsonWriter json)
    {
        json.WritePropertyName("object");
        WriteActivity(json, ScenarioIri, "simulation", Title);
    }

    public void WriteQuestion(Utf8JsonWriter json, QuestionFacts question)
    {
        json.WriteStartObject("object");
        json.WriteString("objectType", "Activity");
        json.WriteString("id", $"{Version}/beats/{Uri.EscapeDataString(question.Beat)}");
        json.WriteStartObject("definition");
        json.WriteString("type", Activities + "cmi.interaction");
        WriteWords(json, "name", _language, $"{Title}: {SafeCharacters.OneLine(question.Beat)}");
        json.WriteString("interactionType", "choice");
        json.WriteStartArray("choices");
        foreach (OptionFacts option in question.Options.Where(static option => option.IsOpen))
        {
            json.WriteStartObject();
            json.WriteString("id", option.Id);
            string words = WorkshopWords.Option(option);
            if (words.Length > 0)
            {
                WriteWords(json, "description", option.Words.Length == 0 ? "en" : _language, words);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void WriteAnswer(Utf8JsonWriter json, QuestionFacts question, int option)
    {
        json.WriteString("response", question.Options[option].Id);
        json.WriteStartObject("extensions");
        json.WriteString(Extension("reason"), WorkshopTables.Word(question.Reason!.Value));
        RoundFacts[] told = [.. question.Rounds.Where(static round => round.Split.HasNumbers)];
        if (told.Length > 0)
        {
            json.WriteStartArray(Extension("rounds"));
            foreach (RoundFacts round in told)
            {
                WriteRound(json, question, round);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public void WriteEnding(Utf8JsonWriter json, EndingFacts ending)
    {
        json.WriteBoolean("completion", true);
        json.WriteStartObject("extensions");
        json.WriteString(Extension("ending"), ending.Beat);
        json.WriteString(Extension("reached-by"), WorkshopTables.Word(ending.How));
        json.WriteEndObject();
    }

    private string Extension(string name) => $"{_base}extensions/{name}";

    private static void WriteRound(Utf8JsonWriter json, QuestionFacts question, RoundFacts round)
    {
        json.WriteStartObject();
        json.WriteNumber("round", round.Round);
        json.WriteNumber("people", round.Split.People!.Value);
        json.WriteStartObject("counts");
        for (int i = 0; i < question.Options.Count; i++)
        {
            json.WriteNumber(question.Options[i].Id, round.Split.Cells[i].Count ?? 0);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("context");
        json.WriteString("registration", _registration);
        json.WriteStartObject("contextActivities");
        json.WriteStartArray("parent");
        WriteActivity(json, Version, "simulation", Title);
        json.WriteEndArray();
        json.WriteStartArray("grouping");
        WriteActivity(json, $"{_base}workshops/{Uri.EscapeDataString(_room)}", "meeting", WorkshopWords.Title(_facts));
        json.WriteEndArray();
        json.WriteStartArray("category");
        WriteActivity(json, $"{_base}profiles/1", "profile", null);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("platform", "Dialogue");
        json.WriteString("language", _language);
        json.WriteStartObject("extensions");
        json.WriteString(Extension("rule"), WorkshopTables.Word(_facts.Rule));
        json.WriteString(Extension("pacing"), WorkshopTables.Word(_facts.Pacing));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteActivity(Utf8JsonWriter json, string id, string type, string? name)
    {
        json.WriteStartObject();
        json.WriteString("objectType", "Activity");
        json.WriteString("id", id);
        json.WriteStartObject("definition");
        json.WriteString("type", Activities + type);
        if (name is not null)
        {
            WriteWords(json, "name", _language, name);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string property, string language, string words)
    {
        json.WriteStartObject(property);
        json.WriteString(language, words);
        json.WriteEndObject();
    }
}
