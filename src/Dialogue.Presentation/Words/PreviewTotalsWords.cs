using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Previews;

namespace Dialogue.Presentation.Words;

/// <summary>Counts a conversation in one line: <c>41 lines of speech, 9 turns, 3 endings, all reached; longest path 11 turns</c>.</summary>
public static class PreviewTotalsWords
{
    /// <summary>Gives the line; what is not known is left out.</summary>
    public static string Of(Scenario scenario, PreviewTotals totals)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(totals);
        string lines = CommonWords.Count(scenario.Beats.Sum(beat => beat.Lines.Count(line => !line.From.IsNarrator)), "line of speech", "lines of speech");
        string turns = Turns(scenario.Beats.Count(beat => !beat.Choices.IsEmpty));
        int endings = scenario.Beats.Count(beat => beat.Ending is not null);
        return $"{lines}, {turns}, {CommonWords.Count(endings, "ending", "endings")}{Reached(endings, totals.EndingsReached)}{Longest(totals)}";
    }

    private static string Reached(int endings, int? reached) => reached switch
    {
        null => string.Empty,
        0 => endings == 1 ? ", not reached" : ", none reached",
        _ when reached < endings => $", {reached} of them reached",
        _ => endings == 1 ? ", reached" : ", all reached",
    };

    private static string Longest(PreviewTotals totals) =>
        totals.HasNoLimit ? "; longest path without a limit" : totals.MostTurns is { } most ? $"; longest path {Turns(most)}" : string.Empty;

    private static string Turns(int count) => CommonWords.Count(count, "turn", "turns");
}
