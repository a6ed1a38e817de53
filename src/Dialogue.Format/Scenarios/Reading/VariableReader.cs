using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads the declarations of variables.</summary>
internal static class VariableReader
{
    private const int MostVariables = 32;
    private const int Farthest = 1_000_000;

    public static void Read(ref JsonCursor json, ReadingContext context)
    {
        if (!json.IsObject())
        {
            return;
        }

        while (json.NextKey(out ReadOnlySpan<byte> utf8))
        {
            string name = Encoding.UTF8.GetString(utf8);
            if (!context.Variables.Names.Add(utf8, json.KeyStart, json.KeyEnd))
            {
                json.RefuseDuplicate();
                continue;
            }

            CheckName(in json, name, context.Variables.Names.Count);
            json.Read();
            context.Variables.Add(ReadVariable(ref json, new VariableId(name)));
        }
    }

    private static void CheckName(in JsonCursor json, string name, int count)
    {
        if (!Names.IsKey(name) || IsReserved(name))
        {
            json.ReportKey(
                DiagnosticRules.InvalidId,
                $"{Words.Quote(name.AsSpan())} is no name for a variable; names are a small letter, then small letters, digits and underscores, and no word of the condition language.");
        }

        if (count == MostVariables + 1)
        {
            json.ReportKey(DiagnosticRules.LimitExceeded, $"A scenario has at most {MostVariables} variables; this is one too many.");
        }
    }

    /// <summary>Words that conditions read as something else.</summary>
    internal static bool IsReserved(string name) => name is "and" or "or" or "not" or "true" or "false";

    private static Variable? ReadVariable(ref JsonCursor json, VariableId id)
    {
        if (!json.IsObject())
        {
            return null;
        }

        VariableParts parts = new();
        ObjectProperties properties = new(VariableParts.Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            parts.Note(in json, properties.Current);
            ReadProperty(ref json, properties.Current, parts);
        }

        if (!json.Require(in properties, VariableParts.TypeProperty, "A variable"))
        {
            return null;
        }

        return parts.Type switch
        {
            0 => parts.ToNumber(in json, in properties, id),
            1 => parts.ToFlag(in json, in properties, id),
            2 => parts.ToWord(in json, in properties, id),
            _ => null,
        };
    }

    private static void ReadProperty(ref JsonCursor json, int property, VariableParts parts)
    {
        switch (property)
        {
            case VariableParts.TypeProperty:
                parts.Type = json.ReadWord(FormatWords.VariableTypes);
                break;
            case VariableParts.MinProperty:
                parts.Min = ReadNumber(ref json);
                break;
            case VariableParts.MaxProperty:
                parts.Max = ReadNumber(ref json);
                break;
            case VariableParts.ValuesProperty:
                parts.Values = VariableValues.Read(ref json);
                break;
            case VariableParts.StartProperty:
                ReadStart(ref json, parts);
                break;
        }
    }

    private static int? ReadNumber(ref JsonCursor json) => json.TryReadNumber(-Farthest, Farthest, out int number) ? number : null;

    /// <summary>Reads what the start may be; whether it fits the type is judged when the type is known.</summary>
    private static void ReadStart(ref JsonCursor json, VariableParts parts)
    {
        switch (json.Token)
        {
            case JsonTokenType.True or JsonTokenType.False:
                parts.StartFlag = json.Token == JsonTokenType.True;
                break;
            case JsonTokenType.Number:
                parts.StartNumber = Utf8Parser.TryParse(json.Raw, out int number, out int used) && used == json.Raw.Length ? number : null;
                break;
            case JsonTokenType.String:
                parts.StartWord = Encoding.UTF8.GetString(json.Content());
                break;
            default:
                json.Skip();
                break;
        }
    }
}
