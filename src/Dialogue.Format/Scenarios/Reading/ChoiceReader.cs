using System.Text.Json;
using Dialogue.Core.Conditions;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads a choice.</summary>
internal sealed class ChoiceReader(ReadingContext context, BeatTable beats, ConditionTable conditions)
{
    /// <summary>The most choices of a beat.</summary>
    public const int MostChoices = 9;

    /// <summary>The greatest length of what a player says.</summary>
    public const int LongestSpeech = 400;

    /// <summary>The greatest length of an e-mail draft.</summary>
    public const int LongestDraft = 1_500;

    private const int MostWords = 60;

    private const int Id = 0;
    private const int Aliases = 1;
    private const int Text = 2;
    private const int Moves = 3;
    private const int Adjust = 4;
    private const int When = 5;
    private const int Locked = 6;
    private const int Once = 7;
    private const int Set = 8;
    private const int Because = 9;
    private const int Better = 10;
    private const int To = 11;

    private static readonly WordTable Properties = new(
        "id", "aliases", "text", "moves", "adjust", "when", "locked", "once", "set", "because", "better", "to");

    private readonly EffectReader _effects = new(context);
    private readonly RubricWordReader _rubricWords = new(context.Moves);

    /// <summary>Reads a choice; null where something that it needs is missing or wrong.</summary>
    public Choice? Read(ref JsonCursor json, out ChoiceNote note)
    {
        note = default;
        if (!json.IsObject())
        {
            return null;
        }

        ChoiceId? id = null;
        ScenarioText? text = null;
        BeatId? to = null;
        Adjustment? adjust = null;
        Condition? when = null;
        ScenarioText? locked = null;
        ScenarioText? because = null;
        ScenarioText? better = null;
        bool once = false;
        ValueArray<MoveId> moves = [];
        ValueArray<Effect> effects = [];
        ValueArray<ChoiceId> aliases = [];
        ulong movesKey = 0;
        int textStart = 0;
        int textEnd = 0;
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Id when json.Token == JsonTokenType.String:
                    id = beats.DefineChoice(in json, isAlias: false);
                    break;
                case Text:
                    (textStart, textEnd) = (json.Start, json.End);
                    text = TextReader.Read(ref json, context, new TextShape(LongestDraft, true));
                    break;
                case Moves:
                    moves = _rubricWords.ReadMoves(ref json, out movesKey);
                    break;
                case Adjust:
                    adjust = AdjustmentReader.Read(ref json, context);
                    break;
                case When:
                    when = conditions.Read(ref json);
                    break;
                case Locked:
                    locked = TextReader.ReadLine(ref json, context);
                    break;
                case Once:
                    once = json.ReadFlag();
                    break;
                case Set:
                    effects = _effects.Read(ref json);
                    break;
                case Because:
                    because = ReadBecause(ref json);
                    break;
                case Better when json.Token == JsonTokenType.Null:
                    break;
                case Better:
                    better = TextReader.ReadParagraph(ref json, context);
                    break;
                case To when json.Token == JsonTokenType.String:
                    to = beats.Refer(in json);
                    break;
                case Aliases:
                    aliases = ReadAliases(ref json);
                    break;
                default:
                    json.Refuse("an id in quotes");
                    break;
            }
        }

        note = new ChoiceNote(movesKey, properties.Start, textStart, textEnd);
        bool isWhole = json.Require(in properties, Id, "A choice")
            & json.Require(in properties, Text, "A choice")
            & json.Require(in properties, Moves, "A choice")
            & json.Require(in properties, To, "A choice");
        return isWhole && id is { } known && text is not null && to is { } target
            ? new Choice(known, text, moves, target)
            {
                Adjust = adjust,
                When = when,
                Locked = locked,
                Once = once,
                Effects = effects,
                Because = because,
                Better = better,
                Aliases = aliases,
            }
            : null;
    }

    private ScenarioText? ReadBecause(ref JsonCursor json)
    {
        ScenarioText? because = TextReader.ReadParagraph(ref json, context);
        if (because is not null && because.Source.Length > 2 * MostWords && WordsIn(because.Source) > MostWords)
        {
            json.Problems.Add(new Problem(
                DiagnosticRules.LimitExceeded, json.Start, json.End, $"'because' is longer than {MostWords} words.", null, Severity.Warning));
        }

        return because;
    }

    private static int WordsIn(string text)
    {
        int count = 0;
        bool inWord = false;
        foreach (char character in text)
        {
            bool isWord = !char.IsWhiteSpace(character);
            count += isWord && !inWord ? 1 : 0;
            inWord = isWord;
        }

        return count;
    }

    private ValueArray<ChoiceId> ReadAliases(ref JsonCursor json)
    {
        if (!json.IsList("a list of former ids"))
        {
            return [];
        }

        List<ChoiceId> aliases = [];
        while (json.NextElement())
        {
            if (json.Token == JsonTokenType.String)
            {
                aliases.Add(beats.DefineChoice(in json, isAlias: true));
            }
            else
            {
                json.Refuse("a list of former ids");
            }
        }

        return SharedArrays<ChoiceId>.Copy(aliases);
    }
}
