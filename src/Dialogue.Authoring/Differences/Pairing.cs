using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Differences;

/// <summary>Which beats and choices of an old version are which of the new: by their ids, else by the former ids that the new version keeps.</summary>
internal sealed class Pairing
{
    private readonly ScenarioIndex _index;

    public Pairing(Scenario before, Scenario after)
    {
        (Before, After) = (before, after);
        _index = new ScenarioIndex(after);
        Beats = [.. before.Beats.Select(beat => _index.FindBeat(beat.Id))];
    }

    public Scenario Before { get; }

    public Scenario After { get; }

    /// <summary>Gets for each old beat the place of the new one, or -1.</summary>
    public int[] Beats { get; }

    /// <summary>Gives the place of the new choice that an old one is in a beat of the new version, or -1.</summary>
    public int ChoiceIn(int beat, ChoiceId choice) => _index.FindChoice(beat, choice);

    /// <summary>Gives the new beats that no old one is.</summary>
    public IEnumerable<Beat> NewBeats() => After.Beats.Where((_, place) => !Beats.Contains(place));

    /// <summary>Gives the id that an old beat has now, or its old one where it is gone.</summary>
    public string NowOf(BeatId beat) => _index.FindBeat(beat) is >= 0 and int place ? After.Beats[place].Id.Value : beat.Value;
}
