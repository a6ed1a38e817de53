namespace Dialogue.Core.Scenarios;

/// <summary>Finds beats and choices by their ids and, where no id fits, by former ids.</summary>
public sealed class ScenarioIndex
{
    private readonly Scenario _scenario;
    private readonly Dictionary<BeatId, int> _beats;

    /// <summary>Reads the ids of a scenario; the same id on two beats throws <see cref="ArgumentException"/>.</summary>
    public ScenarioIndex(Scenario scenario)
    {
        _scenario = scenario;
        _beats = new Dictionary<BeatId, int>(scenario.Beats.Count);
        for (int i = 0; i < scenario.Beats.Count; i++)
        {
            _beats.Add(scenario.Beats[i].Id, i);
        }

        for (int i = 0; i < scenario.Beats.Count; i++)
        {
            foreach (BeatId alias in scenario.Beats[i].Aliases)
            {
                _beats.TryAdd(alias, i);
            }
        }
    }

    /// <summary>Finds a beat, or gives -1.</summary>
    public int FindBeat(BeatId beat) => _beats.GetValueOrDefault(beat, -1);

    /// <summary>Finds a choice of a beat, or gives -1.</summary>
    public int FindChoice(int beat, ChoiceId choice)
    {
        ReadOnlySpan<Choice> choices = _scenario.Beats[beat].Choices.AsSpan();
        int formerly = -1;
        for (int i = choices.Length - 1; i >= 0; i--)
        {
            if (choices[i].Id == choice)
            {
                return i;
            }

            formerly = choices[i].Aliases.AsSpan().Contains(choice) ? i : formerly;
        }

        return formerly;
    }

    /// <summary>Gives a beat's place; one that does not exist throws <see cref="ArgumentException"/>.</summary>
    public int BeatAt(BeatId beat)
    {
        int index = FindBeat(beat);
        return index >= 0 ? index : throw new ArgumentException($"The scenario '{_scenario.Id}' has no beat '{beat}'.");
    }

    /// <summary>Gives a choice's place; one that does not exist throws <see cref="ArgumentException"/>.</summary>
    public (int Beat, int Choice) ChoiceAt(ChoicePath path)
    {
        int beat = BeatAt(path.Beat);
        int choice = FindChoice(beat, path.Choice);
        return choice >= 0 ? (beat, choice) : throw new ArgumentException($"The scenario '{_scenario.Id}' has no choice '{path}'.");
    }
}
