using System.Globalization;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Scoring;
using Dialogue.Reports.Steps;

namespace Dialogue.Reports.Csv;

/// <summary>Writes answers as a tidy table: a row for each time that something was answered, also what was taken back.</summary>
/// <remarks>
/// The text starts with a byte order mark, which spreadsheets need, and is to be encoded as UTF-8 as it is.
/// <c>counts</c> is true for the answers that the score is made of: the first to each moment of the way that the story took, silence left out.
/// </remarks>
public static class CsvReport
{
    private static readonly string[] Columns =
    [
        "playthrough", "uuid", "scenario", "title", "begun_at", "turn", "attempt", "counts", "beat", "choice", "text",
        "empathy", "clarity", "boundaries", "empathy_low", "empathy_high", "clarity_low", "clarity_high", "boundaries_low", "boundaries_high",
        "at", "elapsed_ms",
    ];

    /// <summary>Writes the answers of all reports under one row of column names.</summary>
    /// <param name="reports">The reports, in the order of the rows.</param>
    /// <param name="delimiter">A comma, or a semicolon for spreadsheets that write decimals with a comma; another throws <see cref="ArgumentException"/>.</param>
    public static string Write(IReadOnlyList<PlayReport> reports, char delimiter = ',')
    {
        if (delimiter is not (',' or ';'))
        {
            throw new ArgumentException("The delimiter is a comma or a semicolon.", nameof(delimiter));
        }

        CsvText csv = new(delimiter);
        foreach (string column in Columns)
        {
            csv.Words(column);
        }

        csv.EndRow();
        foreach (PlayReport report in reports)
        {
            foreach (PlayedStep step in PlayedSteps.Of(report))
            {
                WriteAnswer(csv, report.Kept, step);
            }
        }

        return csv.ToString();
    }

    private static void WriteAnswer(CsvText csv, KeptPlaythrough kept, PlayedStep step)
    {
        if (step.Decision is not { } decision)
        {
            return;
        }

        csv.Made($"{kept.Number}").Made($"{kept.Id.Value:D}").Words(kept.Saved.ScenarioId).Words(kept.Title).Made($"{Utc(kept.BegunAt)}")
            .Made($"{decision.Number}").Made($"{step.Attempt}").Made($"{(step.Counts ? "true" : "false")}")
            .Words(decision.Beat.Id.Value).Words(decision.Choice?.Id.Value ?? string.Empty)
            .Words(decision.Choice?.Text.Render(step.After.Cast) ?? string.Empty);
        WriteValues(csv, decision);
        csv.Made($"{Utc(step.At)}").Made($"{(long)step.Elapsed.TotalMilliseconds}").EndRow();
    }

    // Silence is not scored, so it has no values that could be added up by mistake.
    private static void WriteValues(CsvText csv, Decision decision)
    {
        (SkillValues values, SkillValues low, SkillValues high) = (decision.Values, decision.Low, decision.High);
        int[] cells =
        [
            values.Empathy, values.Clarity, values.Boundaries,
            low.Empathy, high.Empathy, low.Clarity, high.Clarity, low.Boundaries, high.Boundaries,
        ];
        foreach (int cell in cells)
        {
            _ = decision.IsSilence ? csv.Nothing() : csv.Made($"{cell}");
        }
    }

    private static string Utc(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
