using System.Text.Json;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Reports.Tests.Samples;
using Dialogue.Reports.Xapi;
using Dialogue.Testing;
using Dialogue.Testing.Building;
using Snapshooter.Xunit;

namespace Dialogue.Reports.Tests.Xapi;

public sealed class XapiReportTests
{
    private static readonly XapiOptions Options = new();

    [Fact]
    public void Shows_a_play_as_statements() => Snapshot.Match(XapiReport.Write([SamplePlays.Random("sunday-night-ping", 3)], Options));

    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void Every_statement_keeps_every_rule(string id, int luck)
    {
        JsonElement[] statements = Read(XapiReport.Write([SamplePlays.Random(id, luck)], Options));

        Assert.All(statements, statement => Assert.Empty(XapiRules.Breaches(statement)));
    }

    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void A_play_begins_answers_and_ends(string id, int luck)
    {
        PlayReport report = SamplePlays.Random(id, luck);

        JsonElement[] statements = Read(XapiReport.Write([report], Options));

        int answers = report.Kept.Saved.Steps.Count(step => step is not SavedStep.Back);
        Assert.Equal(["initialized", .. Enumerable.Repeat("answered", answers), "completed"], statements.Select(Verb));
        Assert.Equal(statements.Length, statements.Select(statement => statement.GetProperty("id").GetString()).Distinct().Count());
        Assert.Equal(report.Play.Beat.Id.Value, Extension(statements[^1], "ending")?.GetString());
    }

    [Theory]
    [MemberData(nameof(HostilePlay.Texts), MemberType = typeof(HostilePlay))]
    public void Hostile_words_stay_words(string text)
    {
        string lines = XapiReport.Write([HostilePlay.Saying(text)], Options);

        Assert.Equal(5, Read(lines).Length);
        Assert.All(Read(lines), statement => Assert.Empty(XapiRules.Breaches(statement)));
        Assert.DoesNotContain(lines, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u2028');
    }

    [Fact]
    public void An_answer_that_was_given_again_says_so()
    {
        JsonElement[] statements = Read(XapiReport.Write([SamplePlays.Of(Story().Took("one").Rewind().Took("two", "one"))], Options));

        Assert.Equal([1, 2, 1], Answered(statements).Select(statement => Extension(statement, "attempt")?.GetInt32()));
        Assert.Equal([2, 6, 8], Answered(statements).Select(statement => Extension(statement, "seq")?.GetInt32()));
        Assert.Equal(Answered(statements)[0].At("object", "id")?.ToString(), Answered(statements)[1].At("object", "id")?.ToString());
    }

    [Fact]
    public void Silence_is_an_answer_without_a_worth()
    {
        Playthrough silent = ((TakeOutcome.Taken)A.Scenario().With(
            A.Beat("start").Offering("one", to: "end").Waiting(5, "end"), A.Beat("end").Ending()).Begin().StaySilent()).Playthrough;

        JsonElement answer = Assert.Single(Answered(Read(XapiReport.Write([SamplePlays.Of(silent)], Options))));

        Assert.Equal("_silence", answer.At("result", "response")?.GetString());
        Assert.Null(Extension(answer, "dimensions"));
        Assert.Empty(XapiRules.Breaches(answer));
    }

    [Fact]
    public void Going_on_adds_statements_and_changes_none()
    {
        Playthrough before = Story().Took("one").Rewind();
        string[] earlier = XapiReport.Write([SamplePlays.Of(before)], Options).Split('\n');
        string[] later = XapiReport.Write([SamplePlays.Of(before.Took("two", "one"))], Options).Split('\n');

        Assert.Equal("suspended", Verb(Read(earlier[^2])[0]));
        Assert.Equal(earlier[..^2], later[..2]);
        Assert.DoesNotContain(Read(earlier[^2])[0].GetProperty("id").GetString()!, string.Concat(later));
    }

    [Fact]
    public void A_way_back_after_the_ending_is_completed_once_and_left_open()
    {
        PlayReport report = SamplePlays.Of(Story().Took("one", "one").Rewind().Took("two").Rewind());

        Assert.Equal(
            ["initialized", "answered", "answered", "completed", "answered", "suspended"],
            Read(XapiReport.Write([report], Options)).Select(Verb));
    }

    [Theory]
    [InlineData(true, "completed")]
    [InlineData(false, "suspended")]
    public void What_cannot_be_played_again_still_ends_as_it_did(bool ended, string verb)
    {
        PlayReport changed = ChangedPlay.Report();
        PlayReport report = changed with { Kept = changed.Kept with { FirstEndedAt = ended ? changed.Kept.Times[2] : null } };

        JsonElement[] statements = Read(XapiReport.Write([report], Options));

        Assert.Equal(["initialized", "answered", verb], statements.Select(Verb));
        Assert.All(statements, statement => Assert.Empty(XapiRules.Breaches(statement)));
        Assert.Equal("PT60S", statements[^1].At("result", "duration")?.GetString());
    }

    [Fact]
    public void A_clock_that_was_set_back_gives_no_time_below_zero()
    {
        PlayReport report = SamplePlays.Of(Story().Took("one", "one"), 12, -600);

        string lines = XapiReport.Write([report], Options);

        Assert.Equal(["PT12S", "PT0S", "PT12S"], Read(lines).Skip(1).Select(statement => statement.At("result", "duration")?.GetString()));
    }

    [Fact]
    public void A_language_that_is_none_is_undetermined()
    {
        Scenario scenario = Story().Conversation.Scenario with { Language = "en us\"" };
        Playthrough play = new Conversation(scenario, A.Rubric(), "hash").Begin(A.Cast(), 1);

        Assert.All(Read(XapiReport.Write([SamplePlays.Of(play)], Options)), statement => Assert.Empty(XapiRules.Breaches(statement)));
    }

    [Fact]
    public void Names_stand_under_the_base_that_was_asked_for()
    {
        XapiOptions own = new() { Base = new Uri("https://school.example/dialogue"), Actor = "teal-otter-41" };

        JsonElement statement = Read(XapiReport.Write([SamplePlays.Of(Story().Took("one"))], own))[1];

        Assert.StartsWith("https://school.example/dialogue/scenarios/a-scenario/versions/hash/beats/start", statement.At("object", "id")?.GetString(), StringComparison.Ordinal);
        Assert.Equal("teal-otter-41", statement.At("actor", "account", "name")?.GetString());
        Assert.NotNull(statement.At("result", "extensions", "https://school.example/dialogue/extensions/dimensions"));
    }

    [Fact]
    public void A_pseudonym_says_nothing_about_the_playthrough()
    {
        PlayReport report = SamplePlays.Of(Story());

        string name = Read(XapiReport.Write([report], Options))[0].At("actor", "account", "name")?.GetString() ?? string.Empty;

        Assert.Matches("^player-[0-9a-f]{12}$", name);
        Assert.DoesNotContain(name["player-".Length..], report.Kept.Id.Value.ToString("N"));
    }

    private static Playthrough Story() => A.Scenario().With(
        A.Beat("start").Says("Hello.").Offering("one", to: "middle").Offering("two", to: "middle", move: "blame"),
        A.Beat("middle").Offering("one", to: "end").Offering("two", to: "end", move: "ask"),
        A.Beat("end").Ending()).Begin();

    private static JsonElement[] Read(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static JsonElement[] Answered(JsonElement[] statements) => [.. statements.Where(statement => Verb(statement) == "answered")];

    private static string Verb(JsonElement statement) => statement.At("verb", "id")?.GetString()!.Split('/')[^1] ?? string.Empty;

    private static JsonElement? Extension(JsonElement statement, string name) => statement.At("result", "extensions", $"{Options.Base}extensions/{name}");
}
