using System.Text.Json;
using Dialogue.Cli.Tests.Support;
using Snapshooter.Xunit;

namespace Dialogue.Cli.Tests.Commands.Authoring;

public sealed class DiffCommandTests
{
    [Fact]
    public void Says_that_nothing_is_different()
    {
        CliRun run = CliRun.Of("diff", Scenarios.Starter, Scenarios.Starter).IsForPeople();

        Assert.Equal(0, run.Code);
        Assert.StartsWith("Both versions say the same.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("loads in the new one", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_what_a_new_version_changes_and_loses()
    {
        using Home home = new();
        string old = home.Write("old/small.json", Scenarios.Small());
        string now = home.Write("small.json", Scenarios.Small(text: "Good morning.").Replace("\"greet\"", "\"ask\"", StringComparison.Ordinal).Replace("\"seconds\": 20", "\"seconds\": 30", StringComparison.Ordinal));

        CliRun run = CliRun.In(home, "diff", old, now).IsForPeople();

        Assert.Equal(1, run.Code);
        Snapshot.Match(run.Output.Replace(home.Folder, "HOME", StringComparison.Ordinal), "diff-small");
    }

    [Fact]
    public void Writes_json()
    {
        using Home home = new();
        string old = home.Write("old/small.json", Scenarios.Small());
        string now = home.Write("small.json", Scenarios.Small(text: "Good morning."));

        using JsonDocument json = JsonDocument.Parse(CliRun.In(home, "diff", old, now, "--json").Output);

        Assert.Equal("line", json.RootElement.GetProperty("changes")[0].GetProperty("what").GetString());
        Assert.True(json.RootElement.GetProperty("saves").GetProperty("allLoad").GetBoolean());
        Assert.Equal(0, json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
    }

    [Fact]
    public void Says_what_cannot_be_compared()
    {
        using Home home = new();
        string broken = home.Write("broken.json", "{");

        Assert.Equal(2, CliRun.In(home, "diff", Scenarios.Starter).IsForPeople().Code);
        Assert.Equal(2, CliRun.In(home, "diff", Scenarios.Starter, "nowhere").IsForPeople().Code);
        Assert.Equal(1, CliRun.In(home, "diff", Scenarios.Starter, broken).IsForPeople().Code);
    }
}
