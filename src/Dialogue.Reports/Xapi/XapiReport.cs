using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Reports.Steps;

namespace Dialogue.Reports.Xapi;

/// <summary>Writes what was done as statements of xAPI 1.0.3, one in each line: what teachers ask for is which answer was given, not only that it was finished.</summary>
/// <remarks>
/// A statement's place (<c>seq</c>) is 0 for the beginning, 2n for the answer of step n, and 2n + 1 for what came after step n: an ending, or
/// being left there. So a playthrough that went on since gives the same statements again, with the same ids, and new ones.
/// </remarks>
public static class XapiReport
{
    /// <summary>Writes the statements of all reports, in the order in which they are given.</summary>
    public static string Write(IReadOnlyList<PlayReport> reports, XapiOptions options) =>
        string.Concat(reports.SelectMany(report => Lines(report, options)).Select(line => line + "\n"));

    private static IEnumerable<string> Lines(PlayReport report, XapiOptions options)
    {
        StatementJson statements = new(report, options);
        ValueArray<PlayedStep> steps = PlayedSteps.Of(report);
        int? ended = EndedAfter(report, steps);
        yield return statements.Initialized();
        foreach (PlayedStep step in steps)
        {
            if (step.Decision is not null)
            {
                yield return statements.Answered(step);
            }

            if (step.Number == ended)
            {
                yield return statements.Completed(step);
            }
        }

        if (ended > steps.Count)
        {
            yield return statements.CompletedBeyond(ended.Value);
        }

        if (ended is null || report.Kept.IsOpen)
        {
            yield return statements.Suspended();
        }
    }

    // Where it cannot be played again that far, the journal still knows when it ended.
    private static int? EndedAfter(PlayReport report, ValueArray<PlayedStep> steps)
    {
        if (steps.FirstOrDefault(step => step.After.Status == PlaythroughStatus.Ended) is { } ending)
        {
            return ending.Number;
        }

        if (report.Replay.IsComplete || report.Kept.FirstEndedAt is not { } at)
        {
            return null;
        }

        int index = report.Kept.Times.ToImmutable().IndexOf(at, steps.Count);
        return (index < 0 ? report.Kept.Times.Count - 1 : index) + 1;
    }
}
