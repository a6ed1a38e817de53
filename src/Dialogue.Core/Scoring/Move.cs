using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Scoring;

/// <summary>A communicative move: a recognisable thing to do with words, and what experts judge it worth.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Values">Its value on each skill, -2 to +2; expert judgement that awaits raters.</param>
/// <param name="Definition">What it is.</param>
/// <param name="Example">One line that does it.</param>
/// <param name="Source">The framework that it comes from.</param>
public sealed record Move(MoveId Id, SkillValues Values, string Definition, string Example, string Source)
{
    /// <summary>Gets the name for people: the id with spaces.</summary>
    public string Name => Id.Value.Replace('-', ' ');
}
