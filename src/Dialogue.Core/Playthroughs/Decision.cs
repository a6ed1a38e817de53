using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>One answer of the player, with what was on offer at that moment.</summary>
/// <param name="Number">Which decision of the path it is, from 1.</param>
/// <param name="Beat">Where it was made.</param>
/// <param name="Choice">What was said; null: nothing was.</param>
/// <param name="Offered">What could have been said (open choices only), in the author's order.</param>
/// <param name="Values">What the answer is worth on each skill; zero for silence, which is not scored.</param>
/// <param name="Low">The least value on offer, skill by skill.</param>
/// <param name="High">The greatest value on offer, skill by skill.</param>
public sealed record Decision(
    int Number,
    Beat Beat,
    Choice? Choice,
    ValueArray<OfferedChoice> Offered,
    SkillValues Values,
    SkillValues Low,
    SkillValues High)
{
    /// <summary>The span from which a decision is an opportunity for a skill; see scoring.md.</summary>
    public const int OpportunitySpan = 2;

    /// <summary>Gets the medium that the answer was given in.</summary>
    public Channel Channel { get; init; }

    /// <summary>Gets whether the player said nothing.</summary>
    public bool IsSilence => Choice is null;

    /// <summary>Gets the choice's identity in the scenario, or null for silence.</summary>
    public ChoicePath? Path => Choice is null ? null : new ChoicePath(Beat.Id, Choice.Id);

    /// <summary>Says whether this decision counts for a skill: something was said, and at least two points were at stake.</summary>
    public bool IsOpportunityFor(Skill skill) => !IsSilence && High[skill] - Low[skill] >= OpportunitySpan;
}
