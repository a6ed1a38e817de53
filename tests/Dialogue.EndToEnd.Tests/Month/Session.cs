using System.Globalization;
using Dialogue.Testing.Shipped;

namespace Dialogue.EndToEnd.Tests.Month;

/// <summary>Is one evening of a learner: when, by which clock, and which conversation.</summary>
/// <param name="At">The moment, with the zone that the learner is in.</param>
/// <param name="Scenario">The conversation.</param>
/// <param name="Seed">Where its draws come from.</param>
internal sealed record Session(DateTimeOffset At, string Scenario, ulong Seed)
{
    /// <summary>Is how the program is told the time.</summary>
    public string Clock => At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Is the learner's calendar day.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.DateTime);

    /// <summary>
    /// Gives a month of thirty sessions: all conversations in turn, days left out, two on one day, one after midnight that is still
    /// yesterday in London, a week in Tokyo, and one evening on which the clock had been set back by two days.
    /// </summary>
    public static IReadOnlyList<Session> OfAMonth()
    {
        int[] days = [1, 2, 2, 3, 5, 6, 8, 9, 9, 10, 12, 13, 15, 16, 16, 17, 18, 19, 20, 18, 21, 22, 24, 25, 25, 26, 27, 28, 29, 30];
        return
        [
            .. days.Select((day, i) => new Session(
                new DateTimeOffset(2026, 9, day, i % 7 == 3 ? 0 : 19, 10 + i, 0, day is >= 12 and <= 18 ? TimeSpan.FromHours(9) : TimeSpan.FromHours(1)),
                Library.Ids[i % Library.Ids.Count],
                (ulong)(100 + i))),
        ];
    }
}
