using Dialogue.Cli.Tests.Support;
using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Tests.Commands;

public sealed class RunOptionsTests
{
    // Line mode has always been --plain, without a value.
    private static readonly SettingOption[] Settings = [.. SettingOptions.All.Where(option => option.Name != "plain")];

    [Fact]
    public void Every_value_of_every_setting_holds_for_one_run() => Assert.All(Settings, option => Assert.All(option.Values, value =>
    {
        CliRun run = CliRun.Of("config", "show", $"--{option.Name}", value.Name);

        Assert.Equal((0, string.Empty), (run.Code, run.Talk));
        Assert.Contains($"{option.Name,-14}{value.Name,-16}--{option.Name}\n", run.Output, StringComparison.Ordinal);
    }));

    [Fact]
    public void An_option_wins_over_the_variable_and_the_file_wherever_it_stands()
    {
        using Home home = new();
        home.WithSettings("{ \"pace\": \"real\", \"theme\": \"dark\" }").With("DIALOGUE_PACE", "calm");

        string before = CliRun.In(home, "--pace", "instant", "config", "show").Output;
        string after = CliRun.In(home, "config", "show", "--pace=instant").Output;

        Assert.Equal(before, after);
        Assert.Contains("pace          instant         --pace\n", before, StringComparison.Ordinal);
        Assert.Contains("theme         dark            file\n", before, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--pace calmm", "\"calmm\" is no value of --pace; it can be instant, calm or real. Did you mean \"calm\"?")]
    [InlineData("list --digits-send 1", "\"1\" is no value of --digits-send; it can be on or off.")]
    [InlineData("play x --theme", "--theme needs auto, dark, light, high-contrast or colour-blind.")]
    [InlineData("--retention 30-day", "\"30-day\" is no value of --retention; it can be for-ever, a-year, 90-days or 30-days. Did you mean \"30-days\"?")]
    [InlineData("--pace calm --pace real", "--pace can stand only once.")]
    [InlineData("list --glyhps ascii", "There is no option \"--glyhps\". Did you mean \"--glyphs\"?")]
    [InlineData("list --data", "--data needs a DIR.")]
    [InlineData("list --data=", "--data needs a DIR.")]
    public void A_mistake_in_one_is_told_in_plain_words(string line, string sentence)
    {
        CliRun run = CliRun.Of(line.Split(' ')).IsForPeople();

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Equal(sentence, run.Talk.Split('\n')[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    public void A_folder_without_a_name_is_none(string folder) =>
        Assert.Equal("--data needs a DIR.", CliRun.Of("list", "--data", folder).IsForPeople().Talk.Split('\n')[0]);

    [Theory]
    [InlineData("dialogue --pa", "--pace")]
    [InlineData("dialogue list --ret", "--retention")]
    [InlineData("dialogue --theme high", "high-contrast")]
    [InlineData("dialogue play sunday-night-ping --mouse o", "off")]
    [InlineData("dialogue --da", "--data")]
    public void Shells_complete_names_and_values(string line, string word)
    {
        CliRun run = CliRun.Of($"[suggest:{line.Length}]", line);

        Assert.Contains(word, run.Output.Split('\n'));
    }

    [Fact]
    public void Every_value_is_offered_to_shells() => Assert.All(Settings, option =>
    {
        string line = $"dialogue --{option.Name} ";

        Assert.Superset(option.Values.Select(value => value.Name).ToHashSet(), CliRun.Of($"[suggest:{line.Length}]", line).Output.Split('\n').ToHashSet());
    });

    [Fact]
    public void What_is_saved_lies_in_the_folder_that_is_named()
    {
        using Home home = new();
        home.With("DIALOGUE_DATA", Path.Combine(home.Folder, "elsewhere"));
        string data = Path.Combine(home.Folder, "here");

        CliRun run = CliRun.Reading("1\ny\n", home, "play", home.Write("small.json", Scenarios.Small()), "--data", data);

        string file = Assert.Single(Directory.GetFiles(Path.Combine(data, "texts")));
        Assert.Contains($"Saved to {file}", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(home.Folder, "elsewhere")));
    }

    [Fact]
    public void The_folder_of_practice_is_shown_whole()
    {
        CliRun run = CliRun.Of("config", "path", "--data", "practice-of-today");

        string folder = Path.Combine(Directory.GetCurrentDirectory(), "practice-of-today");
        Assert.Contains($"practice       {folder}\nsaved texts    {folder}/texts\n", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void A_setting_that_is_changed_for_one_run_is_not_written_when_another_is_changed()
    {
        using Home home = new();

        CliRun run = CliRun.Reading(",\n3\n\n", home, "--plain", "--pace", "instant", "--feedback", "end");

        Assert.DoesNotContain("pace", File.ReadAllText(home.Settings), StringComparison.Ordinal);
        Assert.Contains("theme", File.ReadAllText(home.Settings), StringComparison.Ordinal);
        Assert.Contains("instant", run.Output, StringComparison.Ordinal);
    }
}
