using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>Makes beats of passages.</summary>
internal sealed class DraftBeats
{
    private readonly Dictionary<string, BeatId> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ForeignPassage> _passages;
    private readonly Slugs _slugs = new("beat");
    private readonly List<Beat> _beats = [];
    private readonly List<(BeatId Id, string Title, Place At)> _missing = [];
    private readonly LossReport _losses;
    private readonly DraftConditions _conditions;
    private readonly DraftEndings _endings;
    private readonly DraftChoices _choices;
    private BeatId? _end;

    public DraftBeats(Dictionary<string, ForeignPassage> passages, EntryChanges entries, DraftVariables variables, LossReport losses)
    {
        _passages = passages;
        _losses = losses;
        foreach (ForeignPassage passage in passages.Values)
        {
            _ids.Add(passage.Name, new BeatId(_slugs.Make(passage.Title ?? passage.Name)));
        }

        _conditions = new DraftConditions(variables, IdOf, losses);
        _endings = new DraftEndings(losses);
        _choices = new DraftChoices(variables, _conditions, entries, Target, losses);
    }

    /// <summary>Gives the beat of a passage, or null where there is none.</summary>
    public BeatId? IdOf(string passage) => _ids.TryGetValue(passage, out BeatId id) ? id : null;

    /// <summary>Gives all beats, in the order of the story.</summary>
    public ValueArray<Beat> Make()
    {
        foreach (ForeignPassage passage in _passages.Values)
        {
            Make(passage);
        }

        if (_end is { } end)
        {
            _beats.Add(new Beat(end) { Ending = _endings.Make("The end", null, _passages.Values.First().At) });
        }

        _beats.AddRange(_missing.Select(missing => new Beat(missing.Id) { Ending = _endings.Make(missing.Title, null, missing.At) }));
        return _beats.ToValueArray();
    }

    private void Make(ForeignPassage passage)
    {
        PassageSorting sorting = PassageSorting.Of(passage, _conditions, _losses);
        Beat beat = new(_ids[passage.Name]) { Lines = sorting.Lines.SelectMany(Lines).ToValueArray() };
        string title = passage.Title ?? passage.Name;
        if (sorting is { Links.Count: 0, Ways.Count: 0 } || sorting is { Links.Count: 0, Ways: [{ When: null, Way.Target: null }] })
        {
            _beats.Add(EndingOf(beat, title, passage.At));
        }
        else if (sorting.Ways.Count == 0)
        {
            _beats.Add(beat with { Choices = _choices.Of(sorting.Links) });
        }
        else if (sorting.IsSure)
        {
            _beats.Add(beat with { Next = WaysOf(sorting).ToValueArray() });
        }
        else
        {
            BeatId rest = new(_slugs.Make($"{beat.Id}-{(sorting.Links.Count > 0 ? "choices" : "end")}"));
            _beats.Add(beat with { Next = WaysOf(sorting).Append(new Onward(rest)).ToValueArray() });
            Beat after = new(rest);
            _beats.Add(sorting.Links.Count > 0
                ? after with { Choices = _choices.Of(sorting.Links) }
                : after with { Ending = _endings.Make(title, null, passage.At) });
        }
    }

    private IEnumerable<Onward> WaysOf(PassageSorting sorting) =>
        sorting.Ways.Select(way => new Onward(Target(way.Way, way.Way.Target), way.When));

    private IEnumerable<Line> Lines(ForeignPart.Prose prose)
    {
        Core.Conditions.Condition? when = _conditions.Write(prose.When, out _);
        return DraftText.Paragraphs(prose.Words).Select(words => new Line(Speaker.Narrator, words, when));
    }

    // A single plain paragraph tells how it ended; more of them are said before.
    private Beat EndingOf(Beat beat, string title, Place at) => beat.Lines is [{ When: null } only]
        ? beat with { Lines = [], Ending = _endings.Make(title, only.Text, at) }
        : beat with { Ending = _endings.Make(title, null, at) };

    private BeatId Target(ForeignPart part, string? target)
    {
        if (target is null)
        {
            return _end ??= new BeatId(_slugs.Make("the-end"));
        }

        if (IdOf(target) is { } known)
        {
            return known;
        }

        BeatId stub = new(_slugs.Make(target));
        _ids.Add(target, stub);
        _missing.Add((stub, target, part.At));
        _losses.Lost(part.At, $"This leads to {LossReport.Quote(target)}, which the story does not have; an ending without words stands in for it.");
        return stub;
    }
}
