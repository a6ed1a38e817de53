using Dialogue.Core.Practice;

namespace Dialogue.Storage.Tests.Support;

/// <summary>The reviews and cards that results lead to, worked out without a database.</summary>
internal sealed class Ladders
{
    private readonly Dictionary<CardKey, ReviewCard> _cards = [];

    public Ladders(IEnumerable<PracticeResult> results)
    {
        foreach (PracticeResult result in results)
        {
            foreach (Review review in Ladder.ReviewsOf(result, key => _cards.GetValueOrDefault(key)))
            {
                Reviews.Add(review);
                _cards[review.Key] = Ladder.CardAfter(review, result.Seed);
            }
        }
    }

    public List<Review> Reviews { get; } = [];

    /// <summary>Gets the cards in the order in which a journal gives them.</summary>
    public IEnumerable<ReviewCard> Cards => _cards.Values
        .OrderBy(card => card.Key.Situation.Id, StringComparer.Ordinal)
        .ThenBy(card => card.Key.Skill.ToString(), StringComparer.Ordinal);
}
