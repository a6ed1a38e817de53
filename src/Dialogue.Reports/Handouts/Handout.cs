using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;

namespace Dialogue.Reports.Handouts;

/// <summary>A conversation to be put on paper for a workshop.</summary>
/// <param name="Conversation">What is played.</param>
/// <param name="Cast">Who stands in the texts.</param>
/// <param name="Seed">The seed that the cast was drawn with, so that it can be drawn again.</param>
/// <param name="Workshops">The workshops to be planned, shortest first; may be none.</param>
public sealed record Handout(Conversation Conversation, Cast Cast, ulong Seed, ValueArray<Workshop> Workshops)
{
    /// <summary>Gets the parts to be printed; all of them where nobody chose.</summary>
    public ValueArray<HandoutPart> Parts { get; init; } = [HandoutPart.Cards, HandoutPart.Checklist, HandoutPart.Hands, HandoutPart.Plan, HandoutPart.Debrief];

    /// <summary>Gets what gives a persona by its id, or null; a persona colours the card of a role.</summary>
    public Func<string, Persona?> Persona { get; init; } = _ => null;
}
