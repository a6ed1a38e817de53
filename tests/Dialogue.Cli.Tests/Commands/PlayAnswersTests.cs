using System.Text.Json;
using Dialogue.Cli.Tests.Support;
using Snapshooter.Xunit;

namespace Dialogue.Cli.Tests.Commands;

public sealed class PlayAnswersTests
{
    private static readonly string[] Whole =
        ["scenario", "contentHash", "rubricVersion", "seed", "cast", "decisions", "ending", "stopped", "score", "moves"];

    [Theory]
    [InlineData("1")]
    [InlineData("greet")]
    [InlineData("hello/greet")]
    [InlineData(" greet ")]
    [InlineData("silence")]
    public void An_answer_is_a_number_an_id_or_silence(string answers)
    {
        CliRun run = Small("--answers", answers);

        Assert.Equal((0, string.Empty), (run.Code, run.Talk));
        Assert.Contains("You met", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_answers_stop_at_a_beat_and_show_what_was_offered()
    {
        CliRun run = Small("--answers", "");

        Assert.Equal(1, run.Code);
        Assert.Equal("stopped at beat hello\n  1  hello/greet  Hello. How are you?\n  silence  Say nothing.\n", run.Talk);
    }

    [Theory]
    [InlineData("0", "Answer 1, \"0\", is not on offer at beat \"hello\"; there it is 1:")]
    [InlineData("2", "Answer 1, \"2\", is not on offer at beat \"hello\"; there it is 1:")]
    [InlineData("99999999999999999999", "is not on offer")]
    [InlineData("end/greet", "is not on offer")]
    [InlineData("greet/hello", "is not on offer")]
    [InlineData(",greet", "Answer 1, \"\", is not on offer")]
    [InlineData("go", "Answer 1, \"go\", is closed at beat \"hello\": You only just came.")]
    [InlineData("\e[2J", "is not on offer")]
    [InlineData("greet,1", "The conversation is over after 1 answer; \"1\" is one too many.")]
    public void A_wrong_answer_ends_with_2_and_says_why(string answers, string why)
    {
        CliRun run = Small("--answers", answers, "--json").IsForPeople();

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Contains(why, run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_a_hundred_times()
    {
        using Home home = new();
        string[] arguments = ["play", Scenarios.Starter, "--answers", Scenarios.Route(7), "--seed", "7", "--json"];

        CliRun[] runs = [.. Enumerable.Range(0, 100).Select(_ => CliRun.In(home, arguments))];

        Assert.Equal((0, string.Empty), (runs[0].Code, runs[0].Talk));
        Assert.Single(runs.Distinct());
    }

    [Fact]
    public void The_result_has_the_promised_shape()
    {
        using JsonDocument result = JsonDocument.Parse(CliRun.Of("play", Scenarios.Starter, "--answers", Scenarios.Route(7), "--seed", "7", "--json").Output);
        JsonElement root = result.RootElement;
        JsonElement decision = root.GetProperty("decisions")[0];

        Assert.Equal(Whole, root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["number", "beat", "choice", "offered", "moves", "values", "low", "high"], decision.EnumerateObject().Select(property => property.Name));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("stopped").ValueKind);
        Assert.Equal(["empathy", "clarity", "boundaries"], root.GetProperty("score").EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void The_decisions_of_a_result_are_answers_that_play_it_again()
    {
        using JsonDocument result = JsonDocument.Parse(CliRun.Of("play", Scenarios.Starter, "--answers", Scenarios.Route(7), "--seed", "7", "--json").Output);

        string again = string.Join(',', result.RootElement.GetProperty("decisions").EnumerateArray()
            .Select(decision => $"{decision.GetProperty("beat").GetString()}/{decision.GetProperty("choice").GetString()}"));

        Assert.Equal(Scenarios.Route(7), again);
    }

    [Fact]
    public void A_small_play_is_printed_whole_as_JSON() => Snapshot.Match(Small("--json", "--answers", "1").Output);

    [Fact]
    public void A_play_that_stopped_says_where_in_JSON_too()
    {
        CliRun run = Small("--answers", "", "--json");

        using JsonDocument result = JsonDocument.Parse(run.Output);
        Assert.Equal("hello", result.RootElement.GetProperty("stopped").GetProperty("beat").GetString());
        Assert.Equal(JsonValueKind.Null, result.RootElement.GetProperty("ending").ValueKind);
    }

    [Fact]
    public void Without_JSON_it_is_the_transcript_and_then_the_debrief() =>
        Assert.Matches(@"^Transcript: Small\n[\s\S]*\nYou: Hello\. How are you\?\n[\s\S]*\n\nDebrief: Small\n", Small("--answers", "greet").Output);

    private static CliRun Small(params string[] options)
    {
        using Home home = new();
        string file = home.Write("any name.json", Scenarios.Small());
        return CliRun.In(home, ["play", file, "--seed", "7", .. options]);
    }
}
