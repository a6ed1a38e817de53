using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads an ending.</summary>
internal static class EndingReader
{
    private const int Outcome = 0;
    private const int Title = 1;
    private const int Text = 2;
    private const int Carry = 3;

    private static readonly WordTable Properties = new("outcome", "title", "text", "carry");

    public static Ending? Read(ref JsonCursor json, ReadingContext context)
    {
        if (!json.IsObject())
        {
            return null;
        }

        int outcome = -1;
        ScenarioText? title = null;
        ScenarioText? text = null;
        ScenarioText? carry = null;
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Outcome:
                    outcome = json.ReadWord(FormatWords.Outcomes);
                    break;
                case Title:
                    title = TextReader.ReadLine(ref json, context);
                    break;
                case Text:
                    text = TextReader.ReadParagraph(ref json, context);
                    break;
                case Carry:
                    carry = TextReader.ReadLine(ref json, context);
                    break;
            }
        }

        bool isWhole = json.Require(in properties, Outcome, "An ending")
            & json.Require(in properties, Title, "An ending")
            & json.Require(in properties, Text, "An ending")
            & json.Require(in properties, Carry, "An ending");
        return isWhole && outcome >= 0 && title is not null && text is not null && carry is not null
            ? new Ending((EndingOutcome)outcome, title, text, carry)
            : null;
    }
}
