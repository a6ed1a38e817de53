using System.Text.Json;
using Dialogue.Cli.Tests.Support;
using Snapshooter.Xunit;

namespace Dialogue.Cli.Tests.Commands.Authoring;

public sealed class TestCommandTests
{
    private const string Good = """
        play "greets"
          at hello
          offers greet
          take greet
          reaches end

        play "says nothing"
          take silence
          reaches end
        """;

    private const string Bad = """
        play "goes"
          take go
        play "greets"
          take greet
          ready = false
        """;

    [Fact]
    public void Plays_what_stands_beside_a_scenario()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small());
        home.Write("small.plays", Good);

        CliRun run = CliRun.In(home, "test", file);

        Assert.Equal(0, run.Code);
        Assert.Equal("2 plays: all as they should. 1 of 2 choices taken.\n", run.Talk);
        Snapshot.Match(run.Output.Replace(home.Folder, "HOME", StringComparison.Ordinal), "test-good");
    }

    [Fact]
    public void Says_what_went_wrong_and_where()
    {
        using Home home = new();
        home.Write("small.json", Scenarios.Small());
        string plays = home.Write("small.plays", Bad);

        CliRun run = CliRun.In(home, "test", plays).IsForPeople();

        Assert.Equal((1, "2 plays: 2 failed. 1 of 2 choices taken.\n"), (run.Code, run.Talk));
        Assert.Contains("small.plays:2:3: error DLG903 play-failed: \"go\" is closed at \"hello\"; on offer are greet.", run.Output, StringComparison.Ordinal);
        Assert.Contains("small.plays:5:3: error DLG903 play-failed: ready is true at \"end\", and should be false.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Searches_folders_and_filters_by_name()
    {
        using Home home = new();
        home.Write("a/small.json", Scenarios.Small());
        home.Write("a/small.plays", Good);
        home.Write(".hidden/small.plays", Bad);

        Assert.Equal("1 play: all as they should.\n", CliRun.In(home, "test", home.Folder, "--filter", "NOTHING").Talk);
        Assert.Equal(1, CliRun.In(home, "test", home.Folder, "--filter", "nobody").Code);
    }

    [Fact]
    public void Writes_json_and_sarif()
    {
        using Home home = new();
        home.Write("small.json", Scenarios.Small());
        string plays = home.Write("small.plays", Bad);

        using JsonDocument json = JsonDocument.Parse(CliRun.In(home, "test", plays, "--format", "json").Output);
        using JsonDocument sarif = JsonDocument.Parse(CliRun.In(home, "test", plays, "--format", "sarif").Output);

        Assert.Equal([false, false], json.RootElement.GetProperty("plays").EnumerateArray().Select(play => play.GetProperty("passed").GetBoolean()));
        Assert.Equal(1, json.RootElement.GetProperty("coverage")[0].GetProperty("taken").GetInt32());
        Assert.Equal(2, json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.Equal(3, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Suggests_plays_that_pass()
    {
        using Home home = new();
        string file = Path.Combine(home.Folder, "boundary-talk.json");
        string plays = Path.ChangeExtension(file, ".plays");
        CliRun.In(home, "new", "--template", "boundary", "--output", file);

        Assert.Equal(0, CliRun.In(home, "test", "--suggest", file, "--output", plays).Code);

        CliRun run = CliRun.In(home, "test", file);
        Assert.Equal((0, "3 plays: all as they should. 6 of 6 choices taken.\n"), (run.Code, run.Talk));
    }

    [Theory]
    [InlineData(2, "nowhere")]
    [InlineData(2, "--suggest")]
    [InlineData(2, "--suggest", "a", "b")]
    [InlineData(1, "sunday-night-ping", "--filter", "no such play at all")]
    public void Says_what_cannot_be_done(int code, params string[] args) => Assert.Equal(code, CliRun.Of(["test", .. args]).IsForPeople().Code);

    [Fact]
    public void Hostile_plays_are_answered()
    {
        using Home home = new();
        home.Write("small.json", Scenarios.Small());
        string plays = home.Write("small.plays", "play \"a\e[2J\u202E\"\n  says \"\u2028\e]0;x\a\"\ntake \e[1m\n\0\n");

        Assert.Equal(1, CliRun.In(home, "test", plays).IsForPeople().Code);
        Assert.Equal(1, CliRun.In(home, "test", plays, "--format", "json").IsForPeople().Code);
    }
}
