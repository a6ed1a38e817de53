using System.Text.Json;
using Dialogue.Cli.Tests.Support;
using Snapshooter.Xunit;

namespace Dialogue.Cli.Tests.Commands;

public sealed class ListCommandTests
{
    [Fact]
    public void Puts_data_on_the_output_and_talk_beside_it()
    {
        CliRun run = CliRun.Of("list");

        Assert.Equal((0, "Play one: dialogue play ID\n"), (run.Code, run.Talk));
        Assert.StartsWith(Scenarios.Starter, run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.TrimEnd('\n').Split('\n'), line => Assert.Matches(@"^[a-z-]+  +\S.*  +\d+ min  ", line));
    }

    [Fact]
    public void Takes_words_that_must_all_stand()
    {
        CliRun found = CliRun.Of("list", "sunday-night", "CHAT");
        CliRun none = CliRun.Of("list", "no-such-word-anywhere");

        Assert.Single(found.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((0, string.Empty, "No conversation has all these words.\n"), (none.Code, none.Output, none.Talk));
    }

    [Fact]
    public void Gives_JSON_in_the_words_of_the_format()
    {
        using Home home = new();
        home.With("DIALOGUE_SCENARIOS", Path.GetDirectoryName(home.Write("library/small.json", Scenarios.Small()))!);

        CliRun before = CliRun.In(home, "list", "--json", "small");
        CliRun after = CliRun.In(home, "list", "small", "--json");

        Assert.Equal(before, after);
        Assert.Equal(string.Empty, before.Talk);
        Snapshot.Match(before.Output);
    }

    [Fact]
    public void Says_where_it_looked_when_there_is_nothing()
    {
        using Home home = new();
        home.With("DIALOGUE_SCENARIOS", "/no/such/folder");

        CliRun run = CliRun.In(home, "list", "--json");

        Assert.Equal(1, run.Code);
        Assert.Empty(JsonDocument.Parse(run.Output).RootElement.EnumerateArray());
        Assert.Equal("There are no conversations in /no/such/folder.\n", run.Talk);
    }
}
