using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>The ids of beats and choices, where they are defined, and what refers to them.</summary>
internal sealed class BeatTable
{
    private readonly NamePool _names = new();
    private readonly PagedList<BeatName> _beats = new();
    private readonly PagedList<(int Name, int Start, int End)> _open = new();
    private readonly NamePool _choiceNames = new();
    private readonly PagedList<ChoiceName> _choices = new();
    private readonly PagedList<(int Beat, int Choice)> _offered = new();
    private readonly PagedList<int> _firstOffered = new();
    private readonly PagedList<int> _idOfBeat = new();
    private HashSet<(int Beat, int Choice)>? _offeredSet;

    /// <summary>Gets the number of beats met, with those that could not be read.</summary>
    public int Count => _firstOffered.Count;

    /// <summary>Starts a beat; what is defined next belongs to it.</summary>
    public void Start()
    {
        _firstOffered.Add(_offered.Count);
        _idOfBeat.Add(-1);
    }

    /// <summary>Defines the id of the current beat, or a former id, which may not be that of another.</summary>
    public BeatId Define(in JsonCursor json, bool isAlias)
    {
        int number = Number(json.Content());
        ref BeatName name = ref _beats[number];
        if (!Names.IsId(_names[number]))
        {
            json.Report(DiagnosticRules.InvalidId, NotAnId(_names[number], "beat"));
        }
        else if (name.Beat >= 0)
        {
            json.Report(DiagnosticRules.DuplicateId, $"Another beat is called {Words.Quote(_names[number].AsSpan())}, or was.");
        }

        if (name.Beat < 0)
        {
            name = new BeatName(Count - 1, isAlias);
        }

        if (!isAlias)
        {
            _idOfBeat[Count - 1] = number;
        }

        return new BeatId(_names[number]);
    }

    /// <summary>Notes a reference to a beat, which may be defined later.</summary>
    public BeatId Refer(in JsonCursor json)
    {
        int number = Number(json.Content());
        if (_beats[number] is not { Beat: >= 0, IsAlias: false })
        {
            _open.Add((number, json.Start, json.End));
        }

        return new BeatId(_names[number]);
    }

    /// <summary>Defines the id of a choice of the current beat, or a former id.</summary>
    public ChoiceId DefineChoice(in JsonCursor json, bool isAlias)
    {
        int number = _choiceNames.Add(json.Content());
        if (number == _choices.Count)
        {
            _choices.Add(new ChoiceName(-1, Names.IsId(_choiceNames[number])));
        }

        ref ChoiceName name = ref _choices[number];
        if (!name.IsValid)
        {
            json.Report(DiagnosticRules.InvalidId, NotAnId(_choiceNames[number], "choice"));
        }
        else if (name.LastBeat == Count - 1)
        {
            json.Report(DiagnosticRules.DuplicateId, $"Another choice of this beat is called {Words.Quote(_choiceNames[number].AsSpan())}, or was.");
        }

        name.LastBeat = Count - 1;
        if (!isAlias)
        {
            _offered.Add((Count - 1, number));
        }

        return new ChoiceId(_choiceNames[number]);
    }

    public bool HasBeat(string beat) => BeatNumber(beat) >= 0;

    public bool HasChoice(string beat, string choice)
    {
        int name = _choiceNames.Find(choice);
        int number = BeatNumber(beat);
        if (name < 0 || number < 0)
        {
            return false;
        }

        int first = _firstOffered[number];
        int end = number + 1 < Count ? _firstOffered[number + 1] : _offered.Count;
        if (end - first <= ChoiceReader.MostChoices)
        {
            while (first < end && _offered[first].Choice != name)
            {
                first++;
            }

            return first < end;
        }

        // A beat with too many choices is refused anyway, but looking through them again and again would take too long.
        _offeredSet ??= [.. _offered.ToArray()];
        return _offeredSet.Contains((number, name));
    }

    /// <summary>Reports references to beats that do not exist.</summary>
    public void Resolve(ProblemLog problems)
    {
        for (int index = 0; index < _open.Count; index++)
        {
            (int number, int start, int end) = _open[index];
            if (_beats[number] is not { Beat: >= 0, IsAlias: false } && !problems.IsFull)
            {
                string name = _names[number];
                problems.Add(DiagnosticRules.UnknownTarget, start, end, $"There is no beat {Words.Quote(name.AsSpan())}.", Nearest(name, problems.Nearest));
            }
        }
    }

    /// <summary>Gives the beat that was probably meant: the one that had this name before, or the one with the likest id.</summary>
    public string? Nearest(string name, NearestWord nearest)
    {
        int number = _names.Find(name);
        int beat = number < 0 ? -1 : _beats[number].Beat;
        return beat < 0 ? nearest.Find(name, BeatIds()) : _idOfBeat[beat] < 0 ? null : _names[_idOfBeat[beat]];
    }

    public string? NearestChoice(string beat, string choice, NearestWord nearest) => nearest.Find(choice, ChoicesOf(BeatNumber(beat)));

    private static string NotAnId(string name, string what) =>
        $"{Words.Quote(name.AsSpan())} is no id for a {what}; ids are small letters and digits with single hyphens, at most {Names.MaxLength} characters.";

    private int Number(ReadOnlySpan<byte> name)
    {
        int number = _names.Add(name);
        if (number == _beats.Count)
        {
            _beats.Add(new BeatName(-1, false));
        }

        return number;
    }

    private int BeatNumber(string beat)
    {
        int number = _names.Find(beat);
        return number >= 0 && !_beats[number].IsAlias ? _beats[number].Beat : -1;
    }

    private IEnumerable<string> BeatIds()
    {
        for (int number = 0; number < _beats.Count; number++)
        {
            if (_beats[number] is { Beat: >= 0, IsAlias: false })
            {
                yield return _names[number];
            }
        }
    }

    private IEnumerable<string> ChoicesOf(int beat)
    {
        int end = beat + 1 < Count ? _firstOffered[beat + 1] : _offered.Count;
        for (int at = beat < 0 ? end : _firstOffered[beat]; at < end; at++)
        {
            yield return _choiceNames[_offered[at].Choice];
        }
    }

    private readonly record struct BeatName(int Beat, bool IsAlias);

    private record struct ChoiceName(int LastBeat, bool IsValid);
}
