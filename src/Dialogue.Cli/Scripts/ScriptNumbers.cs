using Dialogue.Core.Scenarios;
using Dialogue.Reports.Pages;

namespace Dialogue.Cli.Scripts;

/// <summary>The numbers by which a script names its beats: the start is 1, the others follow in the order of the file; choices have letters.</summary>
internal sealed class ScriptNumbers
{
    private readonly BeatNumbers _beats;
    private readonly Dictionary<ChoicePath, char> _letters = [];

    public ScriptNumbers(Scenario scenario)
    {
        _beats = new BeatNumbers(scenario);
        foreach (Beat beat in InOrder)
        {
            for (int i = 0; i < beat.Choices.Count; i++)
            {
                _letters.Add(new ChoicePath(beat.Id, beat.Choices[i].Id), (char)('a' + i));
            }
        }
    }

    /// <summary>Gets the beats in the order of the script.</summary>
    public IReadOnlyList<Beat> InOrder => _beats.InOrder;

    /// <summary>Gives a beat's number.</summary>
    public string Of(BeatId beat) => _beats.Of(beat);

    /// <summary>Gives a choice's number and letter.</summary>
    public string Of(ChoicePath choice) => Of(choice.Beat) + _letters[choice];

    /// <summary>Says that a choice was taken, or that it was not.</summary>
    public string Taken(ChoicePath choice, bool holds) => $"{Of(choice)} was {(holds ? string.Empty : "not ")}taken";
}
