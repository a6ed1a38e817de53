using Dialogue.Core.Values;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Findings;

/// <summary>What came of one conversation of a workshop.</summary>
/// <param name="Number">Its place in the playlist, from 1.</param>
/// <param name="Piece">What was played, and with whom.</param>
/// <param name="Questions">What was asked, in order.</param>
/// <param name="Endings">The endings that the room came to, in order.</param>
public sealed record PieceFacts(int Number, Piece Piece, ValueArray<QuestionFacts> Questions, ValueArray<EndingFacts> Endings)
{
    /// <summary>Gets the conversation's title.</summary>
    public string Title => Piece.Conversation.Scenario.Title;

    /// <summary>Gets the path that the story took: for each question its place in <see cref="Questions"/>.</summary>
    public ValueArray<int> Path { get; init; }

    /// <summary>Gets when it began.</summary>
    public DateTimeOffset BegunAt { get; init; }

    /// <summary>Gets whether people still play it at their own pace; nothing is counted of it before.</summary>
    public bool IsGoingOn { get; init; }

    /// <summary>Gets the questions whose division can be told, the most divided first, at most so many.</summary>
    public IEnumerable<QuestionFacts> MostDivided(int most) => Questions
        .Where(static question => question.Division > 0 && !question.IsAgain)
        .OrderByDescending(static question => question.Division)
        .Take(most);
}
