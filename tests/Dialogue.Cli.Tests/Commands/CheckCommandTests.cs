using System.Text.Json;
using Dialogue.Cli.Tests.Support;
using Snapshooter.Xunit;

namespace Dialogue.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    private const string Broken = """
        {
          "format": 1,
          "id": "brokn",
          "titel": "x"
        }
        """;

    private const string Stuck = """
        {
          "format": 1, "id": "small", "title": "Small", "summary": "A small talk.", "setting": "work", "practises": ["clarity"],
          "briefing": { "you": "You are new.", "situation": "You meet {mara}.", "want": "To say hello." },
          "cast": { "mara": { "role": "colleague", "about": "somebody" } },
          "start": "hello",
          "beats": [
            {
              "id": "hello", "lines": [{ "from": "mara", "text": "Hello there." }],
              "choices": [
                { "id": "greet", "text": "Hello. How are you?", "moves": ["open-question"], "because": "It asks.", "to": "wait" },
                { "id": "go", "text": "I must go.", "moves": ["open-question"], "because": "It leaves.", "to": "end" }
              ]
            },
            { "id": "wait", "lines": [{ "from": "mara", "text": "Well." }], "next": [{ "to": "end", "when": "took(hello/go)" }] },
            { "id": "end", "ending": { "outcome": "reached", "title": "You met", "text": "That was all.", "carry": "Say hello." } }
          ]
        }
        """;

    [Fact]
    public void Says_nothing_on_the_output_about_a_good_file()
    {
        CliRun run = CliRun.Of("check", "--strict", "--min-severity", "warning", Path.Combine(AppContext.BaseDirectory, "samples", "the-spare-key.json"));

        Assert.Equal((0, string.Empty), (run.Code, run.Output));
        Assert.Equal("1 file checked: nothing to say.\n", run.Talk);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Tells_all_mistakes_of_a_broken_file(string format)
    {
        using Home home = new();
        string file = home.Write("broken.json", Broken);

        CliRun run = CliRun.In(home, "check", file, "--format", format);

        Assert.Equal(1, run.Code);
        Snapshot.Match(run.Output.Replace(home.Folder, "HOME", StringComparison.Ordinal), $"check-broken-{format}");
    }

    [Fact]
    public void Strict_counts_warnings()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small().Replace("\"format\": 1,", "\"format\": 1, \"colour\": 1,", StringComparison.Ordinal));

        Assert.Equal(0, CliRun.In(home, "check", file).Code);
        Assert.Equal(1, CliRun.In(home, "check", "--strict", file).Code);
    }

    [Fact]
    public void Shows_the_way_to_a_place_where_a_play_gets_stuck()
    {
        using Home home = new();
        string file = home.Write("small.json", Stuck);

        CliRun run = CliRun.In(home, "check", file, "--min-severity", "error");

        Assert.Equal(1, run.Code);
        Assert.Equal(
            $"{file}:14:13: error DLG305 stuck: A play can get stuck at 'wait': no way on is open. Add a last one without a condition.\n    one way there: --answers hello/greet\n",
            run.Output);
    }

    [Fact]
    public void The_way_that_is_shown_can_be_played()
    {
        using Home home = new();
        string file = home.Write("small.json", Stuck);
        string witness = CliRun.In(home, "check", file).Output.Split('\n').First(line => line.Contains("--answers", StringComparison.Ordinal)).Split("--answers ")[1];

        CliRun run = CliRun.In(home, "play", file, "--answers", witness);

        Assert.Contains("wait", run.All, StringComparison.Ordinal);
        Assert.DoesNotContain("not on offer", run.All, StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_that_depends_on_who_is_drawn_comes_with_a_seed()
    {
        using Home home = new();
        string file = home.Write("small.json", Stuck.Replace("\"because\": \"It asks.\",", "\"because\": \"It asks.\", \"when\": \"mara.patience == low and mara.warmth == low and mara.directness == high\",", StringComparison.Ordinal));
        string[] way = CliRun.In(home, "check", file).Output.Split('\n').First(line => line.Contains("--answers", StringComparison.Ordinal)).Split(": ")[1].Split(' ');

        CliRun run = CliRun.In(home, ["play", file, .. way]);

        Assert.Equal(["--answers", "hello/greet", "--seed"], way[..3]);
        Assert.Contains("stopped at beat wait", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_and_sarif_carry_the_way_and_the_proof()
    {
        using Home home = new();
        string file = home.Write("small.json", Stuck);

        using JsonDocument json = JsonDocument.Parse(CliRun.In(home, "check", file, "--json", "--min-severity", "error").Output);
        using JsonDocument sarif = JsonDocument.Parse(CliRun.In(home, "check", file, "--format", "sarif", "--min-severity", "error").Output);

        JsonElement found = Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("hello/greet", Assert.Single(found.GetProperty("witness").EnumerateArray()).GetString());
        Assert.Equal("exact", found.GetProperty("proof").GetString());
        JsonElement result = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("hello/greet", Assert.Single(result.GetProperty("properties").GetProperty("witness").EnumerateArray()).GetString());
    }

    [Fact]
    public void Shows_no_milder_than_wanted_and_fails_all_the_same()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small());

        CliRun all = CliRun.In(home, "check", file, "--strict");
        CliRun errors = CliRun.In(home, "check", file, "--strict", "--min-severity", "error");

        Assert.Contains(": warning DLG", all.Output, StringComparison.Ordinal);
        Assert.Equal((all.Code, string.Empty), (errors.Code, errors.Output));
        Assert.Equal(1, all.Code);
    }

    [Fact]
    public void Says_what_a_small_budget_left_unproven()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "samples", "the-spare-key.json");

        CliRun run = CliRun.Of("check", file, "--budget", "50");

        Assert.Equal(0, run.Code);
        Assert.Contains(": info DLG312 analysis-incomplete: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--budget", "0")]
    [InlineData("--budget", "many")]
    [InlineData("--min-severity", "loud")]
    public void Refuses_what_is_no_value(string option, string value)
    {
        CliRun run = CliRun.Of("check", "somewhere.json", option, value);

        Assert.Equal(2, run.Code);
        Assert.Contains(value, run.IsForPeople().Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Searches_folders_and_counts_a_file_once()
    {
        using Home home = new();
        string file = home.Write("a/b/small.json", Scenarios.Small());
        home.Write("a/broken.json", Broken);
        home.Write("a/.hidden/broken.json", Broken);
        home.Write("a/small.de.json", Broken);

        using JsonDocument result = JsonDocument.Parse(CliRun.In(home, "check", home.Folder, file, Path.Combine(home.Folder, "a"), "--json").Output);

        Assert.Equal(2, result.RootElement.GetProperty("summary").GetProperty("files").GetInt32());
    }

    [Fact]
    public void Tells_of_many_files_in_the_order_of_their_names_however_long_each_takes()
    {
        using Home home = new();
        string[] names = [.. Enumerable.Range(10, 12).Select(number => $"talk-{number}.json")];
        foreach (string name in names)
        {
            home.Write(name, name.EndsWith("5.json", StringComparison.Ordinal) ? Stuck : Broken);
        }

        string[] runs = [.. Enumerable.Range(0, 5).Select(_ => CliRun.In(home, "check", home.Folder).Output)];

        Assert.Equal(names, runs[0].Split('\n').Where(line => line.StartsWith(home.Folder, StringComparison.Ordinal)).Select(line => Path.GetFileName(line.Split(':')[0])).Distinct());
        Assert.All(runs, run => Assert.Equal(runs[0], run));
    }

    [Fact]
    public void Checks_personas_and_the_other_seeds_as_what_they_are()
    {
        CliRun run = CliRun.Of("check", Path.Combine(AppContext.BaseDirectory, "seeds"));

        Assert.Equal((0, string.Empty), (run.Code, run.Output));
        Assert.EndsWith("nothing to say.\n", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_mistakes_in_seeds()
    {
        using Home home = new();
        home.Write("seeds/moves.json", "{}");
        home.Write("seeds/rubric.json", "{}");
        home.Write("seeds/personas/odd.json", "{}");
        home.Write("seeds/debriefs/odd.json", "{}");

        CliRun run = CliRun.In(home, "check", Path.Combine(home.Folder, "seeds"));

        Assert.Equal(1, run.Code);
        Assert.Contains("moves.json:1:1: error", run.Output, StringComparison.Ordinal);
        Assert.Contains("odd.json:1:1: error", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_conversation_of_the_library_passes()
    {
        CliRun run = CliRun.Of("check", "--strict", "--min-severity", "warning", Path.Combine(AppContext.BaseDirectory, "scenarios"));

        Assert.Equal((0, string.Empty), (run.Code, run.Output));
    }
}
