using Dialogue.Core.Values;

namespace Dialogue.Authoring.Differences;

/// <summary>Why a kept play cannot go on in another version.</summary>
public enum LossReason
{
    /// <summary>The beat of the answer is gone.</summary>
    BeatGone,

    /// <summary>The play stands at another beat, or is over.</summary>
    Elsewhere,

    /// <summary>The choice is gone from its beat.</summary>
    ChoiceGone,

    /// <summary>The choice is there, and not open.</summary>
    ChoiceClosed,

    /// <summary>Nobody waits for silence any more.</summary>
    SilenceGone,
}

/// <summary>An answer that could be given in the old version and that the new one does not take when it plays the save again.</summary>
/// <param name="Answer">The answer, as <c>beat/choice</c>; for silence, <c>beat/silence</c>.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Beat">Where the new version stands then: the place of its beat.</param>
/// <param name="Witness">A shortest list of answers of the old version that ends with this one.</param>
public sealed record LostSave(string Answer, LossReason Reason, int Beat, ValueArray<string> Witness);
