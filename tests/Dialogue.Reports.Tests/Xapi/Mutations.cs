using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dialogue.Reports.Tests.Xapi;

/// <summary>Statements that break one rule each: where, and what stands there instead; an empty text takes it away.</summary>
internal static class Mutations
{
    public static TheoryData<string, string, string> All { get; } = new()
    {
        { "the statement has a UUID", "id", "\"not-a-uuid\"" },
        { "the statement has only known properties", "mood", "\"good\"" },
        { "there is an actor, a verb and an object", "object", "" },
        { "there is no null", "context.platform", "null" },
        { "there is no empty object", "result.extensions", "{}" },
        { "the actor has an account and nothing else", "actor.mbox", "\"mailto:sam@example.org\"" },
        { "the actor is an agent or a group", "actor.objectType", "\"Person\"" },
        { "the account has a home page", "actor.account.homePage", "\"home\"" },
        { "the account has a name without a person in it", "actor.account.name", "\"Sam Smith\"" },
        { "the verb is an IRI", "verb.id", "\"answered\"" },
        { "the verb is one of ours", "verb.id", "\"http://adlnet.gov/expapi/verbs/failed\"" },
        { "the verb is said in a language", "verb.display", "\"answered\"" },
        { "the object is an activity with an IRI", "object.id", "\"beats/start\"" },
        { "the definition has only known properties", "object.definition.mood", "1" },
        { "the definition's type is an IRI", "object.definition.type", "\"simulation\"" },
        { "the definition's name is in a language", "object.definition.name", "{\"not a language\":\"x\"}" },
        { "an interaction offers choices", "object.definition.choices", "[]" },
        { "choices have different ids", "object.definition.choices.1.id", "\"one\"" },
        { "a choice has an id and a description", "object.definition.choices.0.id", "1" },
        { "nothing is called correct", "object.definition.correctResponsesPattern", "[\"one\"]" },
        { "the result has only known properties", "result.mood", "1" },
        { "there is no score", "result.score", "{\"scaled\":0.5}" },
        { "the response is one of the choices", "result.response", "\"three\"" },
        { "the duration is one and not below zero", "result.duration", "\"PT-4S\"" },
        { "the duration is one and not below zero", "result.duration", "\"P1W2D\"" },
        { "completion is true where it was completed", "result.completion", "true" },
        { "keys of extensions are IRIs", "result.extensions.seq", "1" },
        { "the context has only known properties", "context.mood", "1" },
        { "the registration is a UUID", "context.registration", "\"1\"" },
        { "the context's language is one", "context.language", "\"english language\"" },
        { "the platform is named", "context.platform", "" },
        { "context activities are of the known kinds", "context.contextActivities.above", "[]" },
        { "parent and category are activities with IRIs", "context.contextActivities.parent.0.id", "\"x\"" },
        { "the timestamp is in UTC", "timestamp", "\"2026-11-22T21:04:20-00:00\"" },
    };

    /// <summary>Gives a statement with something else at a place.</summary>
    public static string Changed(string statement, string path, string value)
    {
        JsonNode root = JsonNode.Parse(statement)!;
        string[] steps = path.Split('.');
        JsonNode at = steps[..^1].Aggregate(root, (node, step) => node is JsonArray array ? array[int.Parse(step, null)]! : node[step]!);
        if (value.Length == 0)
        {
            at.AsObject().Remove(steps[^1]);
        }
        else
        {
            at[steps[^1]] = JsonNode.Parse(value);
        }

        return root.ToJsonString(JsonSerializerOptions.Default);
    }
}
