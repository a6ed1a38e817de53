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

    [Fact]
    public void Says_nothing_on_the_output_about_a_good_file()
    {
        using Home home = new();

        CliRun run = CliRun.In(home, "check", home.Write("small.json", Scenarios.Small()));

        Assert.Equal((0, string.Empty), (run.Code, run.Output));
        Assert.StartsWith("1 file checked: ", run.Talk, StringComparison.Ordinal);
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

        CliRun run = CliRun.In(home, "check", Path.Combine(home.Folder, "seeds"));

        Assert.Equal(1, run.Code);
        Assert.Contains("moves.json:1:1: error", run.Output, StringComparison.Ordinal);
        Assert.Contains("odd.json:1:1: error", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_conversation_of_the_library_passes()
    {
        CliRun run = CliRun.Of("check", "--strict", Path.Combine(AppContext.BaseDirectory, "scenarios"));

        Assert.Equal((0, string.Empty), (run.Code, run.Output));
    }
}
