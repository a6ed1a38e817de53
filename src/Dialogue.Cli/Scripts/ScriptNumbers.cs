using System.Globalization;
using Dialogue.Core.Scenarios;

namespace Dialogue.Cli.Scripts;

/// <summary>The numbers by which a script names its beats: the start is 1, the others follow in the order of the file; choices have letters.</summary>
internal sealed class ScriptNumbers
{
    private readonly Dictionary<BeatId, int> _numbers = [];
    private readonly Dictionary<ChoicePath, char> _letters = [];

    public ScriptNumbers(Scenario scenario)
    {
        InOrder = [.. scenario.Beats.OrderBy(beat => beat.Id != scenario.Start)];
        foreach (Beat beat in InOrder)
        {
            _numbers.Add(beat.Id, _numbers.Count + 1);
            for (int i = 0; i < beat.Choices.Count; i++)
            {
                _letters.Add(new ChoicePath(beat.Id, beat.Choices[i].Id), (char)('a' + i));
            }
        }
    }

    /// <summary>Gets the beats in the order of the script.</summary>
    public IReadOnlyList<Beat> InOrder { get; }

    /// <summary>Gives a beat's number.</summary>
    public string Of(BeatId beat) => _numbers[beat].ToString(CultureInfo.InvariantCulture);

    /// <summary>Gives a choice's number and letter.</summary>
    public string Of(ChoicePath choice) => Of(choice.Beat) + _letters[choice];
}
