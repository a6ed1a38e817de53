using Dialogue.Cli.Surroundings;
using Dialogue.Cli.Tests.Support;
using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Tests.Surroundings;

public sealed class SettingsKeeperTests
{
    [Fact]
    public void What_came_from_a_variable_is_not_written_when_something_else_changes()
    {
        using Home home = new();
        home.WithSettings("{ \"pace\": \"real\" }").With("DIALOGUE_PACE", "instant").With("DIALOGUE_PLAIN", "on");

        Keep(home, settings => settings with { Theme = ThemeChoice.Dark });

        Assert.Equal("{\n  \"pace\": \"real\",\n  \"theme\": \"dark\"\n}\n", File.ReadAllText(home.Settings));
    }

    [Fact]
    public void What_the_command_line_gives_is_not_written_when_something_else_changes()
    {
        using Home home = new();
        home.WithSettings("{ \"pace\": \"real\" }");

        Keep(home, settings => settings with { Theme = ThemeChoice.Dark }, new GivenSetting(SettingOptions.Find("pace")!, "instant"));

        Assert.Equal("{\n  \"pace\": \"real\",\n  \"theme\": \"dark\"\n}\n", File.ReadAllText(home.Settings));
    }

    [Fact]
    public void What_the_person_changes_is_written_wherever_it_came_from()
    {
        using Home home = new();
        home.With("DIALOGUE_PACE", "instant");

        Keep(home, settings => settings with { Pace = Pace.Calm });

        Assert.Equal("{\n  \"pace\": \"calm\"\n}\n", File.ReadAllText(home.Settings));
    }

    [Fact]
    public void What_is_not_understood_stays_in_the_file()
    {
        using Home home = new();
        home.WithSettings("{ \"$schema\": \"x\", \"new-thing\": [1], \"keys\": { \"quit\": \"x\" }, \"theme\": \"light\" }");

        Keep(home, settings => settings with { Theme = ThemeChoice.Auto });

        string kept = File.ReadAllText(home.Settings);
        Assert.All((string[])["\"$schema\"", "\"new-thing\"", "\"quit\": \"x\"", "\"theme\": \"auto\""], part => Assert.Contains(part, kept, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"pace\": ")]
    [InlineData("[]")]
    public void A_file_with_a_mistake_is_left_as_it_is(string broken)
    {
        using Home home = new();
        home.WithSettings(broken);

        string? problem = Keep(home, settings => settings with { Theme = ThemeChoice.Dark });

        Assert.Equal($"{home.Settings} has a mistake in it and was left as it is.", problem);
        Assert.Equal(broken, File.ReadAllText(home.Settings));
    }

    [Fact]
    public void Nothing_is_left_beside_the_file()
    {
        using Home home = new();

        Assert.Null(Keep(home, settings => settings with { Mouse = false }));

        Assert.Single(Directory.GetFileSystemEntries(Path.GetDirectoryName(home.Settings)!));
    }

    private static string? Keep(Home home, Func<AppSettings, AppSettings> change, params GivenSetting[] given)
    {
        AppSettings start = SettingsReader.Read(home.Settings, home.Variable, given).Settings;
        return new SettingsKeeper(home.Settings, start).Keep(change(start));
    }
}
