using Dialogue.Core.Values;

namespace Dialogue.Core.Practice;

/// <summary>Everything that progress is made of.</summary>
/// <param name="Results">The finished conversations, in the order in which they were finished (not of the clock, which may have been set back).</param>
/// <param name="Days">The days on which something was said, by the player's calendar then, each once, in order.</param>
/// <param name="Cards">Where every skill in every kind of situation stands.</param>
/// <param name="Plans">The plans that were kept, in the order in which they were made.</param>
public sealed record PracticeHistory(
    ValueArray<PracticeResult> Results,
    ValueArray<DateOnly> Days,
    ValueArray<ReviewCard> Cards,
    ValueArray<IfThenPlan> Plans)
{
    /// <summary>Nothing was practised yet.</summary>
    public static PracticeHistory Empty { get; } = new([], [], [], []);
}
