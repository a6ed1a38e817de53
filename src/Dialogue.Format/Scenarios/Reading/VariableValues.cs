using System.Buffers;
using System.Text;
using System.Text.Json;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads the words that a choice variable may take.</summary>
internal static class VariableValues
{
    /// <summary>The most values of a variable.</summary>
    public const int Most = 64;

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    /// <summary>Reads the list; null where it cannot be used.</summary>
    public static ValueArray<string>? Read(ref JsonCursor json)
    {
        if (!json.IsList("a list of words"))
        {
            return null;
        }

        int start = json.Start;
        List<string> values = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        int count = 0;
        while (json.NextElement())
        {
            if (json.Token != JsonTokenType.String)
            {
                json.Refuse("a list of words");
                continue;
            }

            string value = Encoding.UTF8.GetString(json.Content());
            CheckValue(in json, value, seen);
            if (++count == Most + 1)
            {
                json.Report(DiagnosticRules.LimitExceeded, $"A variable has at most {Most} values; this is one too many.");
            }
            else if (count <= Most)
            {
                values.Add(value);
            }
        }

        if (count == 0)
        {
            json.Problems.Add(DiagnosticRules.WrongTypeOrRange, start, json.End, "A choice variable has at least one value.");
            return null;
        }

        return SharedArrays<string>.Copy(values);
    }

    private static void CheckValue(in JsonCursor json, string value, HashSet<string> seen)
    {
        bool isWord = value.Length is > 0 and <= Names.MaxLength
            && char.IsAsciiLetter(value[0])
            && !value.AsSpan().ContainsAnyExcept(Letters)
            && !VariableReader.IsReserved(value);
        if (!isWord)
        {
            json.Report(
                DiagnosticRules.InvalidId,
                $"{Words.Quote(value.AsSpan())} is no value; values are a letter, then letters, digits, hyphens and underscores, and no word of the condition language.");
        }
        else if (!seen.Add(value))
        {
            json.Report(DiagnosticRules.DuplicateId, $"The value {Words.Quote(value.AsSpan())} stands twice.");
        }
    }
}
