using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dialogue.Reports.Tests.Xapi;

/// <summary>What values of a statement look like, as xAPI 1.0.3 says.</summary>
internal static partial class XapiShapes
{
    public static bool IsUuid(JsonElement value) => IsText(value, Uuid());

    public static bool IsIri(string text) => Iri().IsMatch(text) && Uri.IsWellFormedUriString(text, UriKind.Absolute);

    public static bool IsIri(JsonElement value) => value.ValueKind == JsonValueKind.String && IsIri(value.GetString()!);

    public static bool IsLanguage(string tag) => Language().IsMatch(tag);

    public static bool IsLanguageMap(JsonElement value) => value.ValueKind == JsonValueKind.Object
        && value.EnumerateObject().All(entry => IsLanguage(entry.Name) && entry.Value.ValueKind == JsonValueKind.String);

    public static bool IsDuration(JsonElement value) => IsText(value, Duration());

    public static bool IsTimestamp(JsonElement value) => IsText(value, Timestamp()) && value.TryGetDateTimeOffset(out _);

    /// <summary>Says whether an object has no other properties than these.</summary>
    public static bool HasOnly(JsonElement value, params ReadOnlySpan<string> names)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (!names.Contains(property.Name))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives a value along property names, where all of them are there.</summary>
    public static JsonElement? At(this JsonElement value, params ReadOnlySpan<string> path)
    {
        foreach (string name in path)
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
            {
                return null;
            }
        }

        return value;
    }

    /// <summary>Gives a value and everything in it.</summary>
    public static IEnumerable<JsonElement> AndAllWithin(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => property.Value.AndAllWithin()).Prepend(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(AndAllWithin).Prepend(value),
        _ => [value],
    };

    private static bool IsText(JsonElement value, Regex shape) => value.ValueKind == JsonValueKind.String && shape.IsMatch(value.GetString()!);

    [GeneratedRegex("^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$|^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex Uuid();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*://[^\\s<>\"{}|\\\\^`]+$")]
    private static partial Regex Iri();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex Language();

    [GeneratedRegex(@"^PT\d+(\.\d{1,2})?S$")]
    private static partial Regex Duration();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")]
    private static partial Regex Timestamp();
}
