using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dialogue.Format.Tests.Support;

/// <summary>The minimal scenario of docs/diagnostics/README.md, and fragments merged into it as that page says.</summary>
internal static partial class Minimal
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Json { get; } = Block().Match(Repository.Text("docs/diagnostics/README.md")).Groups["json"].Value;

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

    [GeneratedRegex("```json minimal\n(?<json>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
