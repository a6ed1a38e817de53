using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads what a player is told before the first line.</summary>
internal static class BriefingReader
{
    private const int You = 0;
    private const int Situation = 1;
    private const int Want = 2;
    private const int Know = 3;
    private const int Practise = 4;

    private static readonly WordTable Properties = new("you", "situation", "want", "know", "practise");

    public static Briefing? Read(ref JsonCursor json, ReadingContext context)
    {
        if (!json.IsObject())
        {
            return null;
        }

        ScenarioText?[] texts = new ScenarioText?[Properties.Words.Length];
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            texts[properties.Current] = TextReader.ReadParagraph(ref json, context);
        }

        bool isWhole = json.Require(in properties, You, "A briefing")
            & json.Require(in properties, Situation, "A briefing")
            & json.Require(in properties, Want, "A briefing");
        return isWhole && texts[You] is { } you && texts[Situation] is { } situation && texts[Want] is { } want
            ? new Briefing(you, situation, want, texts[Know], texts[Practise])
            : null;
    }
}
