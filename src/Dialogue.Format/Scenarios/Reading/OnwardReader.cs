using System.Text.Json;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads <c>next</c>: one beat, or a list of ways with conditions and weights.</summary>
internal sealed class OnwardReader(BeatTable beats, ConditionTable conditions)
{
    private const int GreatestWeight = 1_000;
    private const string Wanted = "a beat's id, or a list of ways on";

    private const int To = 0;
    private const int When = 1;
    private const int Weight = 2;

    private static readonly WordTable Properties = new("to", "when", "weight");

    private readonly List<Onward> _ways = [];

    public ValueArray<Onward> Read(ref JsonCursor json, out bool isEmpty)
    {
        isEmpty = false;
        _ways.Clear();
        if (json.Token == JsonTokenType.String)
        {
            _ways.Add(new Onward(beats.Refer(in json)));
        }
        else if (json.IsList(Wanted))
        {
            isEmpty = true;
            while (json.NextElement())
            {
                isEmpty = false;
                if (ReadWay(ref json) is { } way)
                {
                    _ways.Add(way);
                }
            }
        }

        return SharedArrays<Onward>.Copy(_ways);
    }

    private Onward? ReadWay(ref JsonCursor json)
    {
        if (!json.IsObject())
        {
            return null;
        }

        BeatId? to = null;
        Condition? when = null;
        int? weight = null;
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case To when json.Token == JsonTokenType.String:
                    to = beats.Refer(in json);
                    break;
                case To:
                    json.Refuse("a beat's id in quotes");
                    break;
                case When:
                    when = conditions.Read(ref json);
                    break;
                case Weight:
                    weight = json.TryReadNumber(1, GreatestWeight, out int value) ? value : null;
                    break;
            }
        }

        json.Require(in properties, To, "A way on");
        return to is { } target ? new Onward(target, when, weight) : null;
    }
}
