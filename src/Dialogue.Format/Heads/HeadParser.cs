using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Json;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Heads;

/// <summary>Walks over the top of a scenario's file and stops as soon as everything is known.</summary>
internal ref struct HeadParser
{
    private const int IdOf = 0;
    private const int Title = 1;
    private const int Summary = 2;
    private const int Language = 3;
    private const int Strategy = 4;
    private const int SettingOf = 5;
    private const int Practises = 6;
    private const int Level = 7;
    private const int Minutes = 8;
    private const int ContentNotes = 9;
    private const int Start = 10;
    private const int Beats = 11;

    private const int Needed = (1 << IdOf) | (1 << Title) | (1 << Summary) | (1 << SettingOf) | (1 << Practises) | (1 << Start) | (1 << Beats);

    private static readonly WordTable Properties = new(
        "id", "title", "summary", "language", "strategy", "setting", "practises", "level", "minutes", "contentNotes", "start", "beats");

    private readonly string?[] _texts = new string?[Properties.Words.Length];
    private readonly List<Skill> _skills = [];
    private readonly List<string> _notes = [];
    private Utf8JsonReader _reader;
    private Utf8JsonReader _beats;
    private Setting _setting;
    private int _level = 1;
    private int _minutes = 10;
    private Channel _channel;
    private int _seen;

    public HeadParser(ReadOnlySpan<byte> utf8)
    {
        JsonReaderState state = new(new JsonReaderOptions { MaxDepth = JsonCursor.MaxDepth });
        _reader = new Utf8JsonReader(utf8, isFinalBlock: false, state);
    }

    public readonly string? Id => _texts[IdOf];

    /// <summary>Reads until everything needed is known; false where it cannot be.</summary>
    public bool Read()
    {
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            int property = Properties.Find(_reader.ValueSpan);
            if (!_reader.Read() || !ReadProperty(property))
            {
                return false;
            }

            _seen |= property < 0 ? 0 : 1 << property;
            if ((_seen & Needed) == Needed)
            {
                return FindStart();
            }
        }

        return false;
    }

    public readonly ScenarioHead ToHead() => new(_texts[IdOf]!, _texts[Title]!, _texts[Summary]!, _setting, _skills.ToValueArray(), _channel)
    {
        Language = _texts[Language] ?? "en",
        Strategy = _texts[Strategy],
        Level = _level,
        Minutes = _minutes,
        ContentNotes = _notes.ToValueArray(),
    };

    private bool ReadProperty(int property)
    {
        switch (property)
        {
            case IdOf or Title or Summary or Language or Strategy or Start:
                return TryReadText(out _texts[property]);
            case SettingOf:
                return TryReadWord(FormatWords.Settings, out int setting) && Keep(out _setting, (Setting)setting);
            case Practises:
                return TryReadSkills();
            case Level:
                return TryReadNumber(1, 3, out _level);
            case Minutes:
                return TryReadNumber(1, 60, out _minutes);
            case ContentNotes:
                return TryReadNotes();
            case Beats when (_seen | (1 << Beats) | ~Needed) == -1:
                // Everything else is known, so the beats need not be passed over first.
                _beats = _reader;
                return true;
            case Beats:
                _beats = _reader;
                return _reader.TrySkip();
            default:
                return _reader.TrySkip();
        }
    }

    private static bool Keep<T>(out T kept, T value)
    {
        kept = value;
        return true;
    }

    private readonly bool TryReadText(out string? text)
    {
        text = _reader.TokenType == JsonTokenType.String ? _reader.GetString() : null;
        return !string.IsNullOrWhiteSpace(text) && text.Length <= TextShape.Longest && HostileCharacters.IndexIn(text, 0, paragraphs: false) < 0;
    }

    private readonly bool TryReadWord(WordTable words, out int index)
    {
        index = _reader.TokenType == JsonTokenType.String ? words.Find(_reader.ValueSpan) : -1;
        return index >= 0;
    }

    private readonly bool TryReadNumber(int least, int greatest, out int number)
    {
        number = 0;
        return _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out number) && number >= least && number <= greatest;
    }

    private bool TryReadSkills()
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (!TryReadWord(FormatWords.Skills, out int skill) || _skills.Contains((Skill)skill))
            {
                return false;
            }

            _skills.Add((Skill)skill);
        }

        return _skills.Count > 0;
    }

    private bool TryReadNotes()
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (!TryReadText(out string? note))
            {
                return false;
            }

            _notes.Add(note!);
        }

        return true;
    }

    private bool FindStart()
    {
        if (_beats.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (_beats.Read() && _beats.TokenType == JsonTokenType.StartObject)
        {
            if (!TryReadBeat(out bool isStart))
            {
                return false;
            }

            if (isStart)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a beat as far as needed: of the start, until its channel is known.</summary>
    private bool TryReadBeat(out bool isStart)
    {
        isStart = false;
        int channel = -1;
        while (_beats.Read())
        {
            if (_beats.TokenType == JsonTokenType.EndObject)
            {
                _channel = channel < 0 ? Channel.Chat : (Channel)channel;
                return true;
            }

            bool isId = _beats.ValueTextEquals("id"u8);
            bool isChannel = _beats.ValueTextEquals("channel"u8);
            if (!_beats.Read())
            {
                return false;
            }

            if (isId)
            {
                isStart = _beats.TokenType == JsonTokenType.String && _beats.ValueTextEquals(_texts[Start]);
            }
            else if (isChannel)
            {
                channel = _beats.TokenType == JsonTokenType.String ? FormatWords.Channels.Find(_beats.ValueSpan) : -1;
                if (channel < 0)
                {
                    return false;
                }
            }

            if (isStart && channel >= 0)
            {
                _channel = (Channel)channel;
                return true;
            }

            if (!_beats.TrySkip())
            {
                return false;
            }
        }

        return false;
    }
}
