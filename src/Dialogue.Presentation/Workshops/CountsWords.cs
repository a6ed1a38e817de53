using System.Globalization;
using Dialogue.Presentation.Words;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops;

/// <summary>What a room chose, in numbers from five people on, in words below that.</summary>
internal static class CountsWords
{
    private const int FewestShown = 5;

    /// <summary>Gives how many took an answer: <c>5</c>, or <c>most</c>.</summary>
    public static string Short(CountsView counts, int option) => counts.Counts is { } numbers
        ? (option < numbers.Count ? numbers[option] : 0).ToString(CultureInfo.InvariantCulture)
        : Share(counts, option) switch
        {
            RoomShare.Most => "most",
            RoomShare.Some => "some",
            RoomShare.Untold => "not told",
            _ => "nobody",
        };

    /// <summary>Gives it as one says it: <c>5 people</c>, <c>most</c>.</summary>
    public static string Spoken(CountsView counts, int option) => counts.Counts is { } numbers
        ? CommonWords.Count(option < numbers.Count ? numbers[option] : 0, "person", "people")
        : Short(counts, option);

    /// <summary>Gives how long a bar is, from 0 to 1; null where counts are not shown.</summary>
    public static double? Bar(CountsView counts, int option)
    {
        if (counts.Counts is not { } numbers || option >= numbers.Count)
        {
            return null;
        }

        int most = Math.Max(1, numbers.DefaultIfEmpty(0).Max());
        return Math.Clamp((double)numbers[option] / most, 0, 1);
    }

    /// <summary>Says how many answered.</summary>
    public static string Voters(CountsView counts) => counts.Counts is null
        ? counts.Voters < FewestShown ? "fewer than five answered, so no numbers" : "few voted beside the hands, so no numbers"
        : $"{CommonWords.Count(counts.Voters, "person", "people")} answered";

    /// <summary>Says why the story goes on with an answer.</summary>
    public static string Because(ResolvingReason? reason) => reason switch
    {
        ResolvingReason.Majority => "most people chose it",
        ResolvingReason.Tie => "it was a tie, and it came first",
        ResolvingReason.Picked => "the facilitator picked it",
        ResolvingReason.HotSeat => "the hot seat said it",
        ResolvingReason.Minority => "it came second where the room was most divided",
        _ => string.Empty,
    };

    private static RoomShare Share(CountsView counts, int option) => option < counts.Shares.Count ? counts.Shares[option] : RoomShare.None;
}
