using System.Text;
using System.Text.Json;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Seeds;

/// <summary>Reads one element of a list; null where it is refused.</summary>
internal delegate T? SeedElement<T>(ref JsonCursor json)
    where T : class;

/// <summary>Pieces that several seed files are made of.</summary>
internal static class SeedLists
{
    /// <summary>Reads a list of objects.</summary>
    public static ValueArray<T> Read<T>(ref JsonCursor json, SeedElement<T> element)
        where T : class
    {
        if (!json.IsList("a list of objects"))
        {
            return [];
        }

        List<T> items = [];
        while (json.NextElement())
        {
            if (json.IsObject() && element(ref json) is { } item)
            {
                items.Add(item);
            }
        }

        return items.ToValueArray();
    }

    /// <summary>Reads a list of words of a table, and gives their indexes; a word twice is reported.</summary>
    public static ValueArray<int> ReadWords(ref JsonCursor json, WordTable words)
    {
        if (!json.IsList("a list of words"))
        {
            return [];
        }

        List<int> indexes = [];
        while (json.NextElement())
        {
            int index = json.ReadWord(words);
            if (index >= 0 && indexes.Contains(index))
            {
                json.Report(DiagnosticRules.DuplicateId, $"'{words.Words[index]}' stands twice.");
            }
            else if (index >= 0)
            {
                indexes.Add(index);
            }
        }

        return indexes.ToValueArray();
    }

    /// <summary>Reads an id, and reports one that is no id or was met before.</summary>
    public static string? ReadId(ref JsonCursor json, HashSet<string>? met)
    {
        if (json.Token != JsonTokenType.String)
        {
            json.Refuse("an id in quotes");
            return null;
        }

        string id = Encoding.UTF8.GetString(json.Content());
        if (!Names.IsId(id))
        {
            json.Report(DiagnosticRules.InvalidId, $"{Words.Quote(id.AsSpan())} is no id.");
        }
        else if (met?.Add(id) == false)
        {
            json.Report(DiagnosticRules.DuplicateId, $"{Words.Quote(id.AsSpan())} stands twice.");
        }

        return id;
    }

    /// <summary>Reads values for some skills.</summary>
    public static SkillOverride? ReadSkills(ref JsonCursor json)
    {
        if (!json.IsObject())
        {
            return null;
        }

        Span<int?> values = [null, null, null];
        ObjectProperties properties = new(FormatWords.Skills, json.Start);
        while (json.NextProperty(ref properties))
        {
            values[properties.Current] = json.TryReadNumber(SkillValues.Least, SkillValues.Greatest, out int value) ? value : null;
        }

        return new SkillOverride(values[0], values[1], values[2]);
    }
}
