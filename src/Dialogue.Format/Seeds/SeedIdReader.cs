using System.Text.Json;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Seeds;

/// <summary>Reads the id of a seed, which is its file's name.</summary>
internal static class SeedIdReader
{
    public static string? Read(ref JsonCursor json, string? expected)
    {
        if (json.Token != JsonTokenType.String)
        {
            json.Refuse("an id");
            return null;
        }

        string id = json.DecodeContent();
        if (!Names.IsId(id))
        {
            json.Report(DiagnosticRules.InvalidId, $"{Words.Quote(id.AsSpan())} is no id; ids are small letters and digits with single hyphens between, at most {Names.MaxLength} characters.");
            return null;
        }

        if (expected is not null && id != expected)
        {
            json.Report(DiagnosticRules.InvalidId, $"The id should be that of the file's name, {Words.Quote(expected.AsSpan())}.", expected);
        }

        return id;
    }
}
