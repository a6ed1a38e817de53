namespace Dialogue.Presentation.Previews;

/// <summary>What all plays of a conversation come to.</summary>
/// <param name="EndingsReached">How many of the endings a play can come to; null where that is not known.</param>
/// <param name="MostTurns">The most turns that a play can take; null without a limit, or where it is not known.</param>
/// <param name="HasNoLimit">Whether a play can take as many turns as somebody likes.</param>
public sealed record PreviewTotals(int? EndingsReached, int? MostTurns, bool HasNoLimit)
{
    /// <summary>Stands for: nothing is known yet.</summary>
    public static PreviewTotals Unknown { get; } = new(null, null, false);
}
