using System.Text;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Heads;
using Dialogue.Format.Tests.Support;

namespace Dialogue.Format.Tests.Heads;

public sealed class ScenarioHeadReaderTests
{
    [Fact]
    public void Says_the_same_as_the_whole_reader_of_every_shipped_file()
    {
        foreach (byte[] file in Repository.Scenarios.Select(File.ReadAllBytes))
        {
            Scenario scenario = Reading.Of(file).Scenario!;

            ScenarioHead head = ScenarioHeadReader.Read(file)!;

            Assert.Equal((scenario.Id, scenario.Title, scenario.Summary.Source, scenario.Strategy), (head.Id, head.Title, head.Summary, head.Strategy));
            Assert.Equal((scenario.Setting, scenario.Practises, scenario.Level, scenario.Minutes), (head.Setting, head.Practises, head.Level, head.Minutes));
            Assert.Equal(scenario.Beats.Single(beat => beat.Id == scenario.Start).Channel ?? Channel.Chat, head.Channel);
            Assert.Equal(scenario.ContentNotes.Select(note => note.Source), head.ContentNotes);
        }
    }

    [Fact]
    public void Needs_only_the_start_of_a_file()
    {
        foreach (byte[] file in Repository.Scenarios.Select(File.ReadAllBytes))
        {
            Assert.Equal(ScenarioHeadReader.Read(file), ScenarioHeadReader.Read(file.AsSpan(0, 8 * 1024)));
        }
    }

    [Fact]
    public void Finds_a_start_that_is_not_the_first_beat()
    {
        string json = Minimal.With("""{ "start": "end", "beats": [ { "id": "end", "channel": "in-person" } ] }""");

        Assert.Equal(Channel.InPerson, Head(json)!.Channel);
    }

    [Fact]
    public void Reads_a_file_whose_beats_come_first()
    {
        string beats = Minimal.Json[Minimal.Json.IndexOf("\"beats\"", StringComparison.Ordinal)..Minimal.Json.LastIndexOf('}')];
        string rest = Minimal.Json[1..Minimal.Json.IndexOf(",\n  \"beats\"", StringComparison.Ordinal)];

        Assert.Equal("A small talk", Head($"{{ {beats}, {rest} }}")!.Title);
    }

    [Theory]
    [InlineData("{ \"title\": \"\\u001b[31m\" }")]
    [InlineData("{ \"title\": \" \" }")]
    [InlineData("{ \"title\": null }")]
    [InlineData("{ \"title\": 5 }")]
    [InlineData("{ \"summary\": \"\\u202e\" }")]
    [InlineData("{ \"id\": \"../../etc\" }")]
    [InlineData("{ \"setting\": \"home\" }")]
    [InlineData("{ \"practises\": [\"empathy\", \"tact\"] }")]
    [InlineData("{ \"start\": \"nowhere\" }")]
    [InlineData("{ \"beats\": { } }")]
    [InlineData("{ \"beats\": [ { \"id\": \"ask\", \"channel\": \"letter\" } ] }")]
    public void Gives_nothing_for_what_is_broken(string fragment)
    {
        Assert.Null(Head(Minimal.With(fragment)));
    }

    [Theory]
    [InlineData("\"level\": 4")]
    [InlineData("\"minutes\": 0.5")]
    [InlineData("\"contentNotes\": [1]")]
    [InlineData("\"language\": 5")]
    public void Gives_nothing_for_what_is_broken_among_what_may_be_left_out(string property)
    {
        Assert.Null(Head(Minimal.Json.Replace("\"start\"", $"{property}, \"start\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"id\": \"a\" }")]
    [InlineData("{ \"id\": \"a\", \"title\": \"\\ud800\", \"beats\": [] }")]
    [InlineData("not json")]
    public void Gives_nothing_for_what_is_no_scenario(string json)
    {
        Assert.Null(Head(json));
    }

    [Fact]
    public void Stops_before_what_it_does_not_need()
    {
        string json = Minimal.With("""{ "beats": [ { "id": "ask", "channel": "phone" } ] }""").Replace("\"outcome\"", "this is not JSON", StringComparison.Ordinal);

        Assert.Equal(Channel.Phone, Head(json)?.Channel);
    }

    private static ScenarioHead? Head(string json) => ScenarioHeadReader.Read(Encoding.UTF8.GetBytes(json));
}
