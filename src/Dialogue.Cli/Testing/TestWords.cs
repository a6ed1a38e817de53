using System.Globalization;
using System.Text;
using Dialogue.Authoring.Plays;
using Dialogue.Cli.Composition;
using Dialogue.Format.Diagnostics.Output;

namespace Dialogue.Cli.Testing;

/// <summary>What test plays showed, for a person: a line for each play, what was wrong below it, and a summary.</summary>
internal static class TestWords
{
    /// <summary>Gives the plays and what was wrong.</summary>
    public static string Of(IReadOnlyList<TestedFile> files)
    {
        StringBuilder text = new();
        foreach (TestedFile file in files)
        {
            text.Append(DiagnosticsText.Write([new FileDiagnostics(file.Plays, file.Unread)]));
            foreach (PlayOutcome outcome in file.Outcomes)
            {
                text.Append(CultureInfo.InvariantCulture, $"{(outcome.IsPassed ? "ok    " : "failed")}  {Path.GetFileNameWithoutExtension(SafeText.Whole(file.Plays))}: {SafeText.Line(outcome.Plan.Name)}\n");
                if (outcome.Failure is { } failure)
                {
                    text.Append(DiagnosticsText.Write([new FileDiagnostics(file.Plays, [failure])]));
                }
            }

            if (file.Coverage is { } coverage)
            {
                text.Append(DiagnosticsText.Write([new FileDiagnostics(file.Scenario, coverage.NotTaken)]));
            }
        }

        return text.ToString();
    }

    /// <summary>Gives one line that sums up.</summary>
    public static string Summary(IReadOnlyList<TestedFile> files)
    {
        int plays = files.Sum(file => file.Outcomes.Count);
        int failed = files.Sum(file => file.Outcomes.Count(outcome => !outcome.IsPassed));
        int unread = files.Sum(file => file.Unread.Length);
        string went = failed == 0 ? "all as they should" : $"{failed} failed";
        string lines = unread == 0 ? string.Empty : $", {unread} {(unread == 1 ? "line" : "lines")} not understood";
        PlayCoverage[] coverage = [.. files.Select(file => file.Coverage).OfType<PlayCoverage>()];
        string taken = coverage.Length == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {coverage.Sum(each => each.Taken)} of {coverage.Sum(each => each.Choices)} choices taken.");
        return plays == 0 && unread == 0 ? "No plays." : $"{plays} {(plays == 1 ? "play" : "plays")}: {went}{lines}.{taken}";
    }
}
