using System.Text;
using System.Text.Json.Nodes;

namespace Dialogue.Format.Tests.Support;

/// <summary>A scenario's file with the fields of the format in any order, and something unknown among them.</summary>
internal static class Scrambled
{
    private static readonly HashSet<string> Ordered = ["cast", "variables", "lint", "set"];

    /// <summary>Gives the file; the order of what the author named stays, since it means something.</summary>
    public static byte[] Of(byte[] utf8, int luck)
    {
        Random random = new(luck);
        JsonNode mixed = Mix(JsonNode.Parse(utf8)!, string.Empty, random);
        mixed["unknown"] = new JsonObject { ["z"] = 1, ["a"] = new JsonArray(1, null) };
        return Encoding.UTF8.GetBytes(mixed.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = luck % 2 == 0 }));
    }

    /// <summary>Gives every value with the way to it, sorted: equal where two files hold the same, whatever their order.</summary>
    public static IReadOnlyList<string> Members(byte[] utf8)
    {
        List<string> members = [];
        Collect(JsonNode.Parse(utf8), string.Empty, members);
        members.Sort(StringComparer.Ordinal);
        return members;
    }

    private static JsonNode Mix(JsonNode node, string name, Random random)
    {
        switch (node)
        {
            case JsonArray array:
                return new JsonArray([.. array.Select(each => each is null ? null : Mix(each, string.Empty, random))]);
            case JsonObject source:
                KeyValuePair<string, JsonNode?>[] members = [.. source];
                if (!Ordered.Contains(name))
                {
                    random.Shuffle(members);
                }

                return new JsonObject(members.Select(each => KeyValuePair.Create(each.Key, each.Value is null ? null : Mix(each.Value, each.Key, random))));
            default:
                return node.DeepClone();
        }
    }

    private static void Collect(JsonNode? node, string way, List<string> members)
    {
        switch (node)
        {
            case JsonArray array:
                members.Add($"{way}[{array.Count}]");
                for (int i = 0; i < array.Count; i++)
                {
                    Collect(array[i], $"{way}[{i}]", members);
                }

                break;
            case JsonObject source:
                members.Add($"{way}{{{source.Count}}}");
                foreach ((string name, JsonNode? value) in source)
                {
                    Collect(value, $"{way}.{name}", members);
                }

                break;
            default:
                members.Add($"{way}={node?.ToJsonString() ?? "null"}");
                break;
        }
    }
}
