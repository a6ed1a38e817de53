using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads what follows when the player says nothing.</summary>
internal static class TimeoutReader
{
    private const int LongestWait = 600;

    private const int Seconds = 0;
    private const int To = 1;
    private const int Because = 2;

    private static readonly WordTable Properties = new("seconds", "to", "because");

    public static Core.Scenarios.Timeout? Read(ref JsonCursor json, ReadingContext context, BeatTable beats)
    {
        if (!json.IsObject())
        {
            return null;
        }

        int seconds = 0;
        BeatId? to = null;
        ScenarioText? because = null;
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Seconds:
                    json.TryReadNumber(1, LongestWait, out seconds);
                    break;
                case To when json.Token == JsonTokenType.String:
                    to = beats.Refer(in json);
                    break;
                case To:
                    json.Refuse("a beat's id in quotes");
                    break;
                case Because:
                    because = TextReader.ReadParagraph(ref json, context);
                    break;
            }
        }

        bool isWhole = json.Require(in properties, Seconds, "A timeout") & json.Require(in properties, To, "A timeout");
        return isWhole && seconds > 0 && to is { } target ? new Core.Scenarios.Timeout(seconds, target, because) : null;
    }
}
