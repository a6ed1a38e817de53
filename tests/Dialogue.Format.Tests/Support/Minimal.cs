using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dialogue.Format.Tests.Support;

/// <summary>
/// A minimal scenario, and fragments merged into it: objects key by key, lists of objects with an id element by element; null takes a key away.
/// </summary>
internal static class Minimal
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public const string Json = """
        {
          "format": 1,
          "id": "minimal",
          "title": "A small talk",
          "summary": "Somebody asks for five minutes.",
          "setting": "work",
          "practises": ["boundaries"],
          "briefing": {
            "you": "You are Sam.",
            "situation": "{ruth} wants five minutes.",
            "want": "To keep your evening."
          },
          "cast": {
            "ruth": { "role": "client", "about": "kind, in a hurry" }
          },
          "variables": {
            "trust": { "type": "number", "min": 0, "max": 10, "start": 5 }
          },
          "start": "ask",
          "beats": [
            {
              "id": "ask",
              "lines": [ { "from": "ruth", "text": "Five minutes?" } ],
              "choices": [
                { "id": "later", "text": "Tomorrow at nine.", "moves": ["set-response-window"], "set": { "trust": "+1" }, "to": "end" }
              ]
            },
            {
              "id": "end",
              "ending": { "outcome": "reached", "title": "An evening", "text": "You kept it.", "carry": "Say when." }
            }
          ]
        }

        """;

    /// <summary>Gives the minimal scenario with a fragment merged into it.</summary>
    public static string With(string fragment) => Merge(JsonNode.Parse(Json), JsonNode.Parse(fragment))!.ToJsonString(Readable);

    private static JsonNode? Merge(JsonNode? into, JsonNode? from) => (into, from) switch
    {
        (JsonObject left, JsonObject right) => MergeObjects(left, right),
        (JsonArray left, JsonArray right) when right.Count > 0 && right.All(item => IdOf(item) is not null) => MergeLists(left, right),
        _ => from?.DeepClone(),
    };

    private static JsonObject MergeObjects(JsonObject left, JsonObject right)
    {
        foreach ((string key, JsonNode? value) in right)
        {
            JsonNode? merged = Merge(left[key], value);
            left.Remove(key);
            if (merged is not null)
            {
                left[key] = merged;
            }
        }

        return left;
    }

    private static JsonArray MergeLists(JsonArray left, JsonArray right)
    {
        foreach (JsonNode? item in right)
        {
            int at = left.ToList().FindIndex(known => IdOf(known) == IdOf(item));
            if (at < 0)
            {
                left.Add(item!.DeepClone());
                continue;
            }

            JsonNode? known = left[at];
            left[at] = null;
            left[at] = Merge(known, item);
        }

        return left;
    }

    private static string? IdOf(JsonNode? node) => node is JsonObject item && item["id"] is JsonValue id ? id.ToJsonString() : null;
}
