using System.Globalization;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Reports.Csv;
using Dialogue.Reports.Tests.Samples;
using Dialogue.Testing.Building;
using Snapshooter.Xunit;

namespace Dialogue.Reports.Tests.Csv;

public sealed class CsvReportTests
{
    private static readonly string[] WordColumns = ["scenario", "title", "beat", "choice", "text"];

    [Fact]
    public void Shows_a_play_as_a_table()
    {
        string csv = CsvReport.Write([SamplePlays.Random("sunday-night-ping", 3)]);

        Snapshot.Match(csv.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void Has_a_row_for_every_answer(string id, int luck)
    {
        PlayReport report = SamplePlays.Random(id, luck);

        List<Dictionary<string, string>> rows = CsvTable.Read(CsvReport.Write([report]));

        Assert.Equal(report.Kept.Saved.Steps.Count(step => step is not SavedStep.Back), rows.Count);
        Assert.All(rows, row => Assert.Equal(id, row["scenario"]));
        Assert.All(rows, row => Assert.True(long.Parse(row["elapsed_ms"], NumberStyles.None, CultureInfo.InvariantCulture) >= 0));
        Assert.All(rows, row => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", row["at"]));
    }

    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void Adds_up_to_the_score_where_it_counts(string id, int luck)
    {
        PlayReport report = SamplePlays.Random(id, luck);

        List<Dictionary<string, string>> counted = [.. CsvTable.Read(CsvReport.Write([report])).Where(row => row["counts"] == "true")];

        Score score = Score.Of(report.Play);
        Assert.Equal(score.Decisions, counted.Count);
        foreach (Skill skill in Enum.GetValues<Skill>())
        {
            Assert.Equal(score[skill], Estimated(counted, skill.ToString().ToLowerInvariant()));
        }
    }

    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void Keeps_the_words_as_they_were_said(string id, int luck)
    {
        PlayReport report = SamplePlays.Random(id, luck);

        string[] said = [.. CsvTable.Read(CsvReport.Write([report], ';'), ';').Select(row => row["text"])];

        foreach (Decision decision in Answers.Of(report.Play).SelectMany(moment => moment.All).Where(decision => !decision.IsSilence))
        {
            Assert.Contains(decision.Choice!.Text.Render(report.Play.Cast), said);
        }
    }

    [Theory]
    [MemberData(nameof(HostilePlay.Texts), MemberType = typeof(HostilePlay))]
    public void No_text_can_be_taken_for_a_formula_or_command_a_terminal(string text)
    {
        string csv = CsvReport.Write([HostilePlay.Saying(text)]);

        List<Dictionary<string, string>> rows = CsvTable.Read(csv);
        Assert.Equal(3, rows.Count);
        Assert.All(rows.SelectMany(row => WordColumns.Select(column => row[column])), cell => Assert.True(cell.StartsWith('\'') || !CsvText.IsLikeAFormula(cell)));
        Assert.All(rows.SelectMany(row => WordColumns.Select(column => row[column])), cell => Assert.DoesNotMatch(@"^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]", cell));
        Assert.DoesNotContain(csv, c => (char.IsControl(c) && c is not ('\r' or '\n')) || c is '\u202E' or '\u2066');
    }

    [Fact]
    public void A_value_below_zero_stays_a_number() =>
        Assert.Contains("-2", CsvTable.Read(CsvReport.Write([HostilePlay.Saying("x")])).Select(row => row["empathy"]));

    [Fact]
    public void Says_nothing_about_the_worth_of_silence()
    {
        PlayReport report = SamplePlays.Of(Silent());

        Dictionary<string, string> row = Assert.Single(CsvTable.Read(CsvReport.Write([report])));

        Assert.Equal(("", "", "", "false"), (row["choice"], row["text"], row["empathy"], row["counts"]));
    }

    [Fact]
    public void Refuses_another_delimiter() => Assert.Throws<ArgumentException>(() => CsvReport.Write([], '|'));

    private static Playthrough Silent() => ((TakeOutcome.Taken)A.Scenario().With(
        A.Beat("start").Offering("one", to: "end").Waiting(5, "end"),
        A.Beat("end").Ending()).Begin().StaySilent()).Playthrough;

    private static Estimate Estimated(List<Dictionary<string, string>> rows, string skill)
    {
        (int Value, int Low, int High)[] values = [.. rows
            .Select(row => (Number(row[skill]), Number(row[$"{skill}_low"]), Number(row[$"{skill}_high"])))
            .Where(value => value.Item3 - value.Item2 >= Decision.OpportunitySpan)];
        return new Estimate(values.Length, values.Sum(value => value.Value - value.Low), values.Sum(value => value.High - value.Low));
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
