using System.Text.Json;
using static Dialogue.Reports.Tests.Xapi.XapiShapes;

namespace Dialogue.Reports.Tests.Xapi;

/// <summary>What xAPI 1.0.3 demands of each statement, and what we demand of ours.</summary>
internal static class XapiRules
{
    private static readonly string[] Verbs = ["initialized", "answered", "completed", "suspended"];

    public static IReadOnlyList<XapiRule> All { get; } =
    [
        new("the statement has a UUID", statement => statement.At("id") is { } id && IsUuid(id)),
        new("the statement has only known properties", statement => HasOnly(
            statement, "id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority", "version", "attachments")),
        new("there is an actor, a verb and an object", statement => statement.At("actor") is not null && statement.At("verb") is not null && statement.At("object") is not null),
        new("there is no null", statement => !statement.AndAllWithin().Any(value => value.ValueKind == JsonValueKind.Null)),
        new("there is no empty object", statement => !statement.AndAllWithin().Any(value => value.ValueKind == JsonValueKind.Object && !value.EnumerateObject().Any())),
        new("the actor has an account and nothing else", statement => statement.At("actor") is { } actor && HasOnly(actor, "objectType", "account") && actor.At("account") is not null),
        new("the actor is an agent or a group", statement => statement.At("actor", "objectType") is not { } type || Is(type, "Agent") || Is(type, "Group")),
        new("the account has a home page", statement => statement.At("actor", "account", "homePage") is { } page && IsIri(page)),
        new("the account has a name without a person in it", statement =>
            statement.At("actor", "account", "name") is { ValueKind: JsonValueKind.String } name && name.GetString() is { Length: > 0 } text && !text.Contains('@') && !text.Contains(' ')),
        new("the verb is an IRI", statement => statement.At("verb", "id") is { } id && IsIri(id)),
        new("the verb is one of ours", statement => statement.At("verb", "id") is { } id && Verbs.Any(verb => Is(id, "http://adlnet.gov/expapi/verbs/" + verb))),
        new("the verb is said in a language", statement => statement.At("verb", "display") is { } display && IsLanguageMap(display)),
        new("the object is an activity with an IRI", statement => IsActivity(statement.At("object"))),
        new("the definition has only known properties", statement => statement.At("object", "definition") is { } definition && HasOnly(
            definition, "name", "description", "type", "moreInfo", "interactionType", "choices", "extensions")),
        new("the definition's type is an IRI", statement => statement.At("object", "definition", "type") is { } type && IsIri(type)),
        new("the definition's name is in a language", statement => statement.At("object", "definition", "name") is { } name && IsLanguageMap(name)),
        new("an interaction offers choices", statement => !IsInteraction(statement)
            || (Is(statement.At("object", "definition", "interactionType"), "choice") && Choices(statement).Length > 0)),
        new("choices have different ids", statement => Choices(statement).Select(choice => choice.At("id")?.ToString()).Distinct().Count() == Choices(statement).Length),
        new("a choice has an id and a description", statement => Array.TrueForAll(Choices(statement), choice =>
            HasOnly(choice, "id", "description") && choice.At("id") is { ValueKind: JsonValueKind.String }
            && (choice.At("description") is not { } words || IsLanguageMap(words)))),
        new("nothing is called correct", statement => statement.At("object", "definition", "correctResponsesPattern") is null && statement.At("result", "success") is null),
        new("the result has only known properties", statement => statement.At("result") is not { } result || HasOnly(result, "success", "completion", "response", "duration", "extensions", "score")),
        new("there is no score", statement => statement.At("result", "score") is null),
        new("the response is one of the choices", statement => !IsInteraction(statement)
            || (statement.At("result", "response") is { ValueKind: JsonValueKind.String } response
                && Array.Exists(Choices(statement), choice => choice.At("id")?.ToString() == response.GetString()))),
        new("the duration is one and not below zero", statement => statement.At("result", "duration") is not { } duration || IsDuration(duration)),
        new("completion is true where it was completed", statement =>
            Is(statement.At("verb", "id"), "http://adlnet.gov/expapi/verbs/completed") == (statement.At("result", "completion") is { ValueKind: JsonValueKind.True })),
        new("keys of extensions are IRIs", statement => statement.At("result", "extensions") is not { } extensions
            || (extensions.ValueKind == JsonValueKind.Object && extensions.EnumerateObject().All(each => IsIri(each.Name)))),
        new("the context has only known properties", statement => statement.At("context") is { } context && HasOnly(
            context, "registration", "contextActivities", "platform", "language", "revision", "extensions", "instructor", "team", "statement")),
        new("the registration is a UUID", statement => statement.At("context", "registration") is { } registration && IsUuid(registration)),
        new("the context's language is one", statement => statement.At("context", "language") is { ValueKind: JsonValueKind.String } language && IsLanguage(language.GetString()!)),
        new("the platform is named", statement => Is(statement.At("context", "platform"), "Dialogue")),
        new("context activities are of the known kinds", statement => statement.At("context", "contextActivities") is { } activities
            && HasOnly(activities, "parent", "grouping", "category", "other")),
        new("parent and category are activities with IRIs", statement => ((string[])["parent", "category"]).All(kind =>
            statement.At("context", "contextActivities", kind) is { ValueKind: JsonValueKind.Array } activities
            && activities.GetArrayLength() > 0 && activities.EnumerateArray().All(activity => IsActivity(activity)))),
        new("the timestamp is in UTC", statement => statement.At("timestamp") is { } timestamp && IsTimestamp(timestamp)),
    ];

    /// <summary>Gives the names of the rules that a statement does not keep.</summary>
    public static IReadOnlyList<string> Breaches(JsonElement statement) => [.. All.Where(rule => !rule.Keeps(statement)).Select(rule => rule.Name)];

    private static bool Is(JsonElement? value, string text) => value is { ValueKind: JsonValueKind.String } given && given.GetString() == text;

    private static bool IsActivity(JsonElement? value) => value is { } activity && HasOnly(activity, "objectType", "id", "definition")
        && (activity.At("objectType") is not { } type || Is(type, "Activity")) && activity.At("id") is { } id && IsIri(id);

    private static bool IsInteraction(JsonElement statement) => Is(statement.At("verb", "id"), "http://adlnet.gov/expapi/verbs/answered");

    private static JsonElement[] Choices(JsonElement statement) =>
        statement.At("object", "definition", "choices") is { ValueKind: JsonValueKind.Array } choices ? [.. choices.EnumerateArray()] : [];
}
