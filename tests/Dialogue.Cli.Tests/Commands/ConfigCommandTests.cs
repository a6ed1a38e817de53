using System.Text.Json;
using Dialogue.Cli.Tests.Support;
using Snapshooter.Xunit;

namespace Dialogue.Cli.Tests.Commands;

public sealed class ConfigCommandTests
{
    [Fact]
    public void Paths_follow_the_XDG_variables()
    {
        using Home home = new();
        home.With("XDG_CONFIG_HOME", "/c").With("XDG_DATA_HOME", "/d").With("XDG_STATE_HOME", "relative/is/ignored");

        string output = CliRun.In(home, "config", "path").Output;

        Assert.Contains("settings       /c/dialogue/settings.json\n", output, StringComparison.Ordinal);
        Assert.Contains("practice       /d/dialogue\nsaved texts    /d/dialogue/texts\n", output, StringComparison.Ordinal);
        Assert.Contains($"log            {home.Folder}/.local/state/dialogue\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_of_our_own_variables_win()
    {
        using Home home = new();
        home.With("XDG_CONFIG_HOME", "/c").With("DIALOGUE_CONFIG", "/own").With("DIALOGUE_DATA", "/data").With("DIALOGUE_SEEDS", "/seeds");

        using JsonDocument paths = JsonDocument.Parse(CliRun.In(home, "config", "path", "--json").Output);

        Assert.Equal("/own/settings.json", paths.RootElement.GetProperty("settings").GetString());
        Assert.Equal("/data", paths.RootElement.GetProperty("practice").GetString());
        Assert.Equal("/seeds", paths.RootElement.GetProperty("seeds").GetString());
    }

    [Fact]
    public void Show_says_where_each_value_came_from()
    {
        using Home home = new();
        home.WithSettings("\uFEFF{ \"pace\": \"real\", \"mouse\": false, \"theme\": \"dark\" }").With("DIALOGUE_THEME", "light").With("DIALOGUE_DIGITS_SEND", "1");

        CliRun run = CliRun.In(home, "config", "show");

        Assert.Equal((0, string.Empty), (run.Code, run.Talk));
        Snapshot.Match(run.Output);
    }

    [Fact]
    public void Show_says_what_it_did_not_understand_and_what_was_probably_meant()
    {
        using Home home = new();
        home.WithSettings("""
            {
              "paec": "calm", "pace": "calmm", "\u001b[2J": 1, "glyphs": [1], "mouse": 7, "keys": { "quti": "x", "quit": "\u001b[2J", "help": 3 },
              "keys": "x", "theme": "blue"
            }
            """);
        home.With("DIALOGUE_FEEDBACK", "shrt");

        CliRun run = CliRun.In(home, "config", "show").IsForPeople();

        Assert.Equal(2, run.Code);
        Snapshot.Match(run.Talk);
    }

    [Fact]
    public void Show_gives_JSON()
    {
        using Home home = new();
        home.With("DIALOGUE_PACE", "instant");

        using JsonDocument settings = JsonDocument.Parse(CliRun.In(home, "config", "show", "--json").Output);

        Assert.Equal("instant", settings.RootElement.GetProperty("pace").GetProperty("value").GetString());
        Assert.Equal("DIALOGUE_PACE", settings.RootElement.GetProperty("pace").GetProperty("source").GetString());
    }

    [Fact]
    public void A_file_full_of_unknown_settings_is_told_in_a_few_lines()
    {
        using Home home = new();
        home.WithSettings("{" + string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"paec{i}\":{i}")) + "}");

        CliRun run = CliRun.In(home, "config", "show").IsForPeople();

        Assert.Contains("19990 more could not be understood.", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_writes_the_settings_as_they_come_once()
    {
        using Home home = new();
        home.With("DIALOGUE_PACE", "instant");

        CliRun first = CliRun.In(home, "config", "init");
        CliRun second = CliRun.In(home, "config", "init");

        Assert.Equal((0, 1), (first.Code, second.Code));
        Assert.Equal(home.Settings + "\n", first.Output);
        Assert.Contains("was left as it is", second.Talk, StringComparison.Ordinal);
        Snapshot.Match(File.ReadAllText(home.Settings));
    }

    [Fact]
    public void Init_where_nothing_can_be_written_is_told_in_a_sentence()
    {
        using Home home = new();
        home.With("DIALOGUE_CONFIG", home.Write("a-file", "") + "/below");

        Assert.Equal(1, CliRun.In(home, "config", "init").IsForPeople().Code);
    }

    [Fact]
    public void Broken_settings_never_stop_a_play()
    {
        using Home home = new();
        home.WithSettings("{ \"pace\": ");

        Assert.Equal(0, CliRun.In(home, "play", home.Write("small.json", Scenarios.Small()), "--answers", "1").Code);
    }
}
