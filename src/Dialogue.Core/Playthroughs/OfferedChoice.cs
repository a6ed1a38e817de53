using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Texts;

namespace Dialogue.Core.Playthroughs;

/// <summary>A choice as it stands before the player now: open, or shown locked with a reason.</summary>
/// <param name="Choice">The authored choice.</param>
/// <param name="Index">Its place among the beat's authored choices, from 0.</param>
/// <param name="Values">What it is worth here; for after the choice, never shown before.</param>
/// <param name="IsOpen">Whether it can be taken.</param>
public readonly record struct OfferedChoice(Choice Choice, int Index, SkillValues Values, bool IsOpen)
{
    /// <summary>Gets the choice's id.</summary>
    public ChoiceId Id => Choice.Id;

    /// <summary>Gets why it cannot be taken, or null where it can.</summary>
    public ScenarioText? LockedBecause => IsOpen ? null : Choice.Locked;
}
