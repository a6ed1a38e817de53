using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads <c>set</c>: what taking a choice changes.</summary>
internal sealed class EffectReader(ReadingContext context)
{
    private readonly Dictionary<long, int> _numbers = [];
    private readonly List<Effect> _known = [];
    private readonly SharedArrays<Effect> _lists = new();
    private readonly List<Effect> _effects = [];
    private readonly List<int> _effectNumbers = [];

    /// <summary>Reads the changes in the order of the file; what is wrong is reported and left out.</summary>
    public ValueArray<Effect> Read(ref JsonCursor json)
    {
        if (!json.IsObject())
        {
            return [];
        }

        _effects.Clear();
        _effectNumbers.Clear();
        ulong seen = 0;
        HashSet<string>? others = null;
        while (json.NextKey(out ReadOnlySpan<byte> key))
        {
            int variable = context.Variables.Names.Find(key);
            bool isCounted = variable is >= 0 and < 64;
            bool isNew = isCounted ? (seen & (1UL << variable)) == 0 : (others ??= []).Add(Encoding.UTF8.GetString(key));
            seen |= isCounted ? 1UL << variable : 0;
            if (!isNew)
            {
                json.RefuseDuplicate();
            }
            else if (variable < 0)
            {
                RefuseUnknown(ref json, Encoding.UTF8.GetString(key));
            }
            else
            {
                json.Read();
                ReadValue(ref json, variable);
            }
        }

        return _lists.Get(SharedArrays<Effect>.KeyOf(CollectionsMarshal.AsSpan(_effectNumbers)), _effects);
    }

    private void RefuseUnknown(ref JsonCursor json, string name)
    {
        json.ReportKey(
            DiagnosticRules.UnknownVariable,
            $"There is no variable {Words.Quote(name.AsSpan())}.",
            json.Problems.Nearest.Find(name, context.Variables.Names.Names));
        json.Read();
        json.Skip();
    }

    private void ReadValue(ref JsonCursor json, int variable)
    {
        context.Variables.Names.Use(variable);
        switch (context.Variables[variable])
        {
            case Variable.Number number:
                ReadNumber(ref json, variable, number);
                break;
            case Variable.Flag when json.Token is JsonTokenType.True or JsonTokenType.False:
                Add(variable, false, json.Token == JsonTokenType.True ? 1 : 0);
                break;
            case Variable.Flag:
                json.Refuse("true or false");
                break;
            case Variable.Word:
                int value = json.ReadWord(context.Variables.ValuesOf(variable));
                if (value >= 0)
                {
                    Add(variable, false, value);
                }

                break;
            default:
                // Its declaration was refused; nothing can be said about a value.
                json.Skip();
                break;
        }
    }

    private void ReadNumber(ref JsonCursor json, int variable, Variable.Number number)
    {
        if (json.Token == JsonTokenType.Number)
        {
            if (json.TryReadNumber(number.Min, number.Max, out int value))
            {
                Add(variable, false, value);
            }
        }
        else if (json.Token == JsonTokenType.String && IsStep(json.Raw, out int amount))
        {
            Add(variable, true, amount);
        }
        else
        {
            bool isPlain = json.Token == JsonTokenType.String && Utf8Parser.TryParse(json.Raw, out int meant, out int used) && used == json.Raw.Length && meant >= 0;
            json.Refuse(
                "a whole number, or \"+n\" or \"-n\" in quotes to add or take away",
                isPlain ? $"+{Encoding.UTF8.GetString(json.Raw)}" : null);
        }
    }

    // Some programs write a plus sign as an escape.
    private static bool IsStep(ReadOnlySpan<byte> raw, out int amount)
    {
        ReadOnlySpan<byte> text = raw.Contains((byte)'\\') ? Encoding.UTF8.GetBytes(JsonEscapes.Decode(raw)) : raw;
        amount = 0;
        return text.Length is >= 2 and <= 7
            && text[0] is (byte)'+' or (byte)'-'
            && text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out amount);
    }

    private void Add(int variable, bool isAdd, int value)
    {
        long key = ((long)variable << 33) | (isAdd ? 1L << 32 : 0) | (uint)value;
        if (!_numbers.TryGetValue(key, out int number))
        {
            number = _known.Count;
            _numbers.Add(key, number);
            VariableId id = context.Variables[variable]!.Id;
            _known.Add(isAdd ? new Effect.Add(id, value) : new Effect.Set(id, value));
        }

        _effectNumbers.Add(number);
        _effects.Add(_known[number]);
    }
}
