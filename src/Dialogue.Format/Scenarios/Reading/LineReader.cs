using System.Text.Json;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads a line: who says what.</summary>
internal static class LineReader
{
    private const int From = 0;
    private const int Text = 1;
    private const int When = 2;
    private const int Manner = 3;

    private static readonly WordTable Properties = new("from", "text", "when", "manner");

    public static Line? Read(ref JsonCursor json, ReadingContext context, ConditionTable conditions)
    {
        if (!json.IsObject())
        {
            return null;
        }

        Speaker? from = null;
        ScenarioText? text = null;
        Condition? when = null;
        ScenarioText? manner = null;
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case From:
                    from = ReadSpeaker(ref json, context);
                    break;
                case Text:
                    text = TextReader.ReadParagraph(ref json, context);
                    break;
                case When:
                    when = conditions.Read(ref json);
                    break;
                case Manner:
                    manner = TextReader.ReadLine(ref json, context);
                    break;
            }
        }

        bool isWhole = json.Require(in properties, From, "A line") & json.Require(in properties, Text, "A line");
        return isWhole && from is { } speaker && text is not null ? new Line(speaker, text, when, manner) : null;
    }

    private static Speaker? ReadSpeaker(ref JsonCursor json, ReadingContext context)
    {
        if (json.Token != JsonTokenType.String)
        {
            json.Refuse("a key of the cast, 'you' or 'narrator'");
            return null;
        }

        ReadOnlySpan<byte> name = json.Content();
        int role = context.Roles.Find(name);
        if (role >= 0)
        {
            context.Roles.Use(role);
            return new Speaker(context.Roles[role]);
        }

        if (name.SequenceEqual("you"u8))
        {
            return Speaker.You;
        }

        if (name.SequenceEqual("narrator"u8))
        {
            return Speaker.Narrator;
        }

        string unknown = context.Words[context.Words.Add(name)];
        context.RoleUses.AddSpeaker(unknown, json.Start, json.End);
        return new Speaker(unknown);
    }
}
