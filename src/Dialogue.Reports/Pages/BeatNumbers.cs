using System.Globalization;
using Dialogue.Core.Scenarios;

namespace Dialogue.Reports.Pages;

/// <summary>The numbers by which pages name beats: the start is 1, the others follow in the order of the file.</summary>
public sealed class BeatNumbers
{
    private readonly Dictionary<BeatId, int> _numbers = [];

    /// <summary>Numbers the beats of a scenario.</summary>
    public BeatNumbers(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        InOrder = [.. scenario.Beats.OrderBy(beat => beat.Id != scenario.Start)];
        foreach (Beat beat in InOrder)
        {
            _numbers.Add(beat.Id, _numbers.Count + 1);
        }
    }

    /// <summary>Gets the beats in the order of their numbers.</summary>
    public IReadOnlyList<Beat> InOrder { get; }

    /// <summary>Gives a beat's number.</summary>
    public string Of(BeatId beat) => _numbers[beat].ToString(CultureInfo.InvariantCulture);
}
