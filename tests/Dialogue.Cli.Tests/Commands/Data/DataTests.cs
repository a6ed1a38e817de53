using System.Text.Json;
using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands.Data;

public sealed class DataTests
{
    [Fact]
    public void Before_the_first_line_nothing_is_stored_and_nothing_is_made()
    {
        using Home home = new();

        CliRun run = CliRun.In(home, "data").IsForPeople();

        Assert.Equal(0, run.Code);
        Assert.Contains("Nothing is stored yet.", run.Talk, StringComparison.Ordinal);
        Assert.False(Directory.Exists(home.Data()));
    }

    [Fact]
    public void Says_what_is_stored_and_where()
    {
        using Home home = new Home().WithLeft(3).WithFinished();

        JsonElement facts = JsonDocument.Parse(CliRun.In(home, "data", "--json").IsForPeople().Output).RootElement;

        Assert.Equal("2", facts.GetProperty("conversations").GetString());
        Assert.Equal(Path.Combine(home.Data(), "journal.db"), facts.GetProperty("file").GetString());
        Assert.Equal("for-ever", facts.GetProperty("kept for").GetString());
    }

    [Fact]
    public void Lists_conversations_with_numbers_the_latest_first()
    {
        using Home home = new Home().WithLeft(3).WithFinished();

        string[] lines = CliRun.In(home, "data", "list").IsForPeople().Output.TrimEnd().Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.Matches("^ +2  .*Phones at dinner .*finished$", lines[0]);
        Assert.Matches("^ +1  .*The Sunday-night ping .*3 turns +in progress$", lines[1]);
    }

    [Fact]
    public void Lists_them_as_JSON_too()
    {
        using Home home = new Home().WithLeft(3);

        JsonElement entry = JsonDocument.Parse(CliRun.In(home, "data", "list", "--json").Output).RootElement[0];

        Assert.Equal((1, "sunday-night-ping", 3, true), (entry.GetProperty("number").GetInt32(), entry.GetProperty("scenario").GetString(), entry.GetProperty("turns").GetInt32(), entry.GetProperty("open").GetBoolean()));
    }

    [Fact]
    public void Nothing_is_stored_where_the_player_says_so()
    {
        using Home home = new Home().Playing("1\n1\n\n1\n\n", Scenarios.Starter, 7, "--no-save");

        Assert.False(Directory.Exists(home.Data()));
    }

    [Fact]
    public void Another_folder_can_be_named()
    {
        using Home home = new();
        string folder = Path.Combine(home.Folder, "elsewhere");

        home.Playing("1\n1\n\n", Scenarios.Starter, 7, "--data", folder);

        Assert.True(File.Exists(Path.Combine(folder, "journal.db")));
        Assert.Contains("in progress", CliRun.In(home, "data", "list", "--data", folder).Output, StringComparison.Ordinal);
    }
}
