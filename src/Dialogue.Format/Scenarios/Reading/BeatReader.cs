using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads a beat.</summary>
internal sealed class BeatReader(ReadingContext context, BeatTable beats, ConditionTable conditions, ChannelRules channels)
{
    private const int Id = 0;
    private const int Aliases = 1;
    private const int Medium = 2;
    private const int Time = 3;
    private const int Subject = 4;
    private const int Context = 5;
    private const int Lines = 6;
    private const int Choices = 7;
    private const int Next = 8;
    private const int Ending = 9;
    private const int Timeout = 10;
    private const int Prompts = 11;
    private const int Hold = 12;

    private static readonly WordTable Properties = new(
        "id", "aliases", "channel", "time", "subject", "context", "lines", "choices", "next", "ending", "timeout", "prompts", "hold");

    private readonly RubricWordReader _rubricWords = new(context.Moves);
    private readonly ChoiceReader _choiceReader = new(context, beats, conditions);
    private readonly OnwardReader _onwards = new(beats, conditions);
    private readonly List<Line> _lines = [];
    private readonly List<Choice> _choices = [];
    private readonly List<ChoiceNote> _notes = [];

    /// <summary>Gets whether a beat with an ending was met.</summary>
    public bool HasEnding { get; private set; }

    /// <summary>Reads a beat; null where it has no id, or is no object.</summary>
    public Beat? Read(ref JsonCursor json)
    {
        if (json.Token != JsonTokenType.StartObject)
        {
            json.Refuse("a list of beats");
            return null;
        }

        beats.Start();
        _choices.Clear();
        _notes.Clear();
        BeatParts parts = default;
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            ReadProperty(ref json, ref properties, ref parts);
        }

        CheckWayOn(in json, in properties, in parts);
        channels.Check(in json, in parts, _notes);
        CheckBetter(in json, in parts);
        json.Require(in properties, Id, "A beat");
        return parts.Id is not { } id
            ? null
            : new Beat(id)
            {
                Channel = parts.Channel,
                Time = parts.Time,
                Subject = parts.Subject,
                Context = parts.Context,
                Lines = parts.Lines,
                Choices = parts.Choices,
                Next = parts.Next,
                Ending = parts.Ending,
                Timeout = parts.Timeout,
                Prompts = parts.Prompts,
                Hold = parts.Hold,
                Aliases = parts.Aliases,
            };
    }

    private void ReadProperty(ref JsonCursor json, ref ObjectProperties properties, ref BeatParts parts)
    {
        switch (properties.Current)
        {
            case Id when json.Token == JsonTokenType.String:
                (parts.IdStart, parts.IdEnd) = (json.Start, json.End);
                parts.Id = beats.Define(in json, isAlias: false);
                break;
            case Id:
                json.Refuse("an id in quotes");
                break;
            case Medium:
                int channel = json.ReadWord(FormatWords.Channels);
                parts.Channel = channel < 0 ? null : (Channel)channel;
                break;
            case Time:
                parts.Time = TextReader.ReadShared(ref json, context);
                break;
            case Subject:
                (parts.SubjectStart, parts.SubjectEnd) = (json.KeyStart, json.KeyEnd);
                parts.Subject = TextReader.ReadLine(ref json, context);
                break;
            case Context:
                parts.Context = _rubricWords.ReadContext(ref json);
                break;
            case Lines:
                parts.Lines = ReadLines(ref json);
                break;
            case Choices or Next or Ending:
                ReadWayOn(ref json, ref properties, ref parts);
                break;
            case Timeout:
                (parts.TimeoutStart, parts.TimeoutEnd) = (json.KeyStart, json.KeyEnd);
                parts.Timeout = TimeoutReader.Read(ref json, context, beats);
                break;
            case Prompts:
                parts.Prompts = TextReader.ReadList(ref json, context);
                break;
            case Hold:
                parts.Hold = json.ReadFlag();
                break;
            case Aliases:
                parts.Aliases = ReadAliases(ref json);
                break;
        }
    }

    private void ReadWayOn(ref JsonCursor json, ref ObjectProperties properties, ref BeatParts parts)
    {
        int ways = (properties.Has(Choices) ? 1 : 0) + (properties.Has(Next) ? 1 : 0) + (properties.Has(Ending) ? 1 : 0);
        if (ways > 1)
        {
            json.ReportKey(DiagnosticRules.WrongTypeOrRange, $"A beat has one of 'choices', 'next' and 'ending'; {json.Key} is one too many.");
        }

        switch (properties.Current)
        {
            case Choices:
                parts.Choices = ReadChoices(ref json, ref parts);
                break;
            case Next:
                parts.Next = _onwards.Read(ref json, out parts.HasEmptyWay);
                break;
            case Ending:
                HasEnding = true;
                parts.Ending = EndingReader.Read(ref json, context);
                break;
        }
    }

    private ValueArray<Line> ReadLines(ref JsonCursor json)
    {
        if (!json.IsList("a list of lines"))
        {
            return [];
        }

        _lines.Clear();
        while (json.NextElement())
        {
            if (LineReader.Read(ref json, context, conditions) is { } line)
            {
                _lines.Add(line);
            }
        }

        return SharedArrays<Line>.Copy(_lines);
    }

    private ValueArray<Choice> ReadChoices(ref JsonCursor json, ref BeatParts parts)
    {
        if (!json.IsList("a list of choices"))
        {
            return [];
        }

        int count = 0;
        while (json.NextElement())
        {
            if (++count == ChoiceReader.MostChoices + 1)
            {
                json.Problems.Add(
                    DiagnosticRules.LimitExceeded, json.Start, json.End, $"A beat offers at most {ChoiceReader.MostChoices} choices; this is one too many.");
            }

            if (_choiceReader.Read(ref json, out ChoiceNote note) is { } choice)
            {
                _choices.Add(choice);
                _notes.Add(note);
            }
        }

        parts.HasEmptyWay |= count == 0;
        return SharedArrays<Choice>.Copy(_choices);
    }

    private ValueArray<BeatId> ReadAliases(ref JsonCursor json)
    {
        if (!json.IsList("a list of former ids"))
        {
            return [];
        }

        List<BeatId> aliases = [];
        while (json.NextElement())
        {
            if (json.Token == JsonTokenType.String)
            {
                aliases.Add(beats.Define(in json, isAlias: true));
            }
            else
            {
                json.Refuse("a list of former ids");
            }
        }

        return SharedArrays<BeatId>.Copy(aliases);
    }

    private static void CheckWayOn(in JsonCursor json, in ObjectProperties properties, in BeatParts parts)
    {
        bool hasWay = properties.Has(Choices) || properties.Has(Next) || properties.Has(Ending);
        if (!hasWay || parts.HasEmptyWay)
        {
            (int start, int end) = parts.Id is null ? (properties.Start, properties.Start + 1) : (parts.IdStart, parts.IdEnd);
            json.Problems.Add(DiagnosticRules.BeatWithoutExit, start, end, "This beat neither goes on nor ends; it needs 'choices', 'next' or 'ending'.");
        }

        if (properties.Has(Timeout) && !properties.Has(Choices))
        {
            json.Problems.Add(DiagnosticRules.WrongTypeOrRange, parts.TimeoutStart, parts.TimeoutEnd, "A timeout stands only beside 'choices'.");
        }
    }

    private void CheckBetter(in JsonCursor json, in BeatParts parts)
    {
        for (int index = 0; index < _choices.Count; index++)
        {
            Choice choice = _choices[index];
            ChoiceNote note = _notes[index];
            if (choice.Better is null && context.Moves.IsNegative(choice, note.MovesKey, parts.Context))
            {
                // The conversation can still be played and scored, so this is milder than other missing properties.
                json.Problems.Add(new Problem(
                    DiagnosticRules.MissingProperty,
                    note.Start,
                    note.Start + 1,
                    "This choice is worth less than nothing on a skill; it needs 'better', a line that somebody would really say.",
                    null,
                    Severity.Warning));
            }
        }
    }
}
