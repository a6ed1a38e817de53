using System.Text.Json;
using Dialogue.Core.Practice;
using Dialogue.Core.Scoring;
using Dialogue.Reports.Json;
using Dialogue.Reports.Tests.Samples;
using Snapshooter.Xunit;

namespace Dialogue.Reports.Tests.Json;

public sealed class JsonReportTests
{
    [Fact]
    public void Shows_a_play_as_an_object() => Snapshot.Match(JsonReport.Write([SamplePlays.Random("sunday-night-ping", 3)]));

    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void Holds_everything_that_was_kept(string id, int luck)
    {
        PlayReport report = SamplePlays.Random(id, luck);

        JsonElement play = Only(JsonReport.Write([report]));

        Assert.Equal(report.Kept, SaveReading.Read(play));
    }

    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void Says_what_the_play_shows(string id, int luck)
    {
        PlayReport report = SamplePlays.Random(id, luck);

        JsonElement result = Only(JsonReport.Write([report])).GetProperty("result");

        Score score = Score.Of(report.Play);
        JsonElement empathy = result.GetProperty("score").GetProperty("empathy");
        Assert.Equal(
            score.Empathy,
            new Estimate(empathy.GetProperty("opportunities").GetInt32(), empathy.GetProperty("gained").GetInt32(), empathy.GetProperty("offered").GetInt32()));
        Assert.Equal(report.Play.Beat.Id.Value, result.GetProperty("ending").GetProperty("beat").GetString());
        Assert.Equal(report.Play.DecisionCount, result.GetProperty("decisions").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(HostilePlay.Texts), MemberType = typeof(HostilePlay))]
    public void Keeps_hostile_words_without_harm(string text)
    {
        PlayReport report = HostilePlay.Saying(text);

        string json = JsonReport.Write([report]);

        string whole = text.Replace('\uD800', '\uFFFD').Replace('\uDC00', '\uFFFD');
        KeptPlaythrough read = SaveReading.Read(Only(json));
        Assert.Equal(whole, read.Title);
        Assert.Equal(whole, read.Saved.Cast.Characters[0].Detail);
        Assert.DoesNotContain(json, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u2066' or '\u2028');
    }

    [Fact]
    public void The_same_reports_give_the_same_text() => Assert.Equal(
        JsonReport.Write([SamplePlays.Random("camera-off", 2), SamplePlays.Random("camera-off", 3)]),
        JsonReport.Write([SamplePlays.Random("camera-off", 2), SamplePlays.Random("camera-off", 3)]));

    [Fact]
    public void Says_where_it_could_not_be_played_again()
    {
        JsonElement result = Only(JsonReport.Write([ChangedPlay.Report()])).GetProperty("result");

        Assert.False(result.GetProperty("complete").GetBoolean());
        Assert.Equal(1, result.GetProperty("stepsPlayed").GetInt32());
    }

    private static JsonElement Only(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(JsonReport.Format, document.RootElement.GetProperty("format").GetInt32());
        return Assert.Single(document.RootElement.GetProperty("playthroughs").EnumerateArray().Select(play => play.Clone()));
    }
}
