using System.Text.Json;
using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands.Authoring;

public sealed class NewCommandTests
{
    [Theory]
    [InlineData("two-choices", "1,1")]
    [InlineData("feedback", "2,1,2")]
    [InlineData("boundary", "silence,3")]
    [InlineData("blank", "3")]
    public void Makes_a_file_that_passes_the_check_and_plays(string template, string answers)
    {
        using Home home = new();
        string file = Path.Combine(home.Folder, "my-talk.json");

        CliRun made = CliRun.In(home, "new", "--template", template, "--output", file).IsForPeople();

        Assert.Equal(0, made.Code);
        Assert.Equal(file + "\n", made.Output);
        Assert.Contains($"dialogue check {file}", made.Talk, StringComparison.Ordinal);
        CliRun check = CliRun.In(home, "check", file);
        Assert.DoesNotContain(": error ", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, check.Code);
        Assert.Equal(0, CliRun.In(home, "fmt", "--check", file).Code);
        Assert.Equal(0, CliRun.In(home, "play", file, "--answers", answers).Code);
    }

    [Fact]
    public void Takes_over_what_was_asked_for()
    {
        using Home home = new();

        CliRun.In(
            home, "new", "late-again", "--template", "blank", "--title", "Late, again", "--setting", "personal", "--practises", "empathy, clarity", "--output", home.Folder + "/");

        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(Path.Combine(home.Folder, "late-again.json")));
        JsonElement root = file.RootElement;
        Assert.Equal(["late-again", "Late, again", "personal"], new[] { "id", "title", "setting" }.Select(name => root.GetProperty(name).GetString()));
        Assert.Equal(["empathy", "clarity"], root.GetProperty("practises").EnumerateArray().Select(each => each.GetString()));
        Assert.False(root.TryGetProperty("$schema", out _));
    }

    [Fact]
    public void Names_the_schema_where_one_lies_near()
    {
        using Home home = new();
        home.Write("schema/scenario.v1.schema.json", "{}");

        CliRun.In(home, "new", "a", "--output", home.Folder);
        CliRun.In(home, "new", "b", "--output", Path.Combine(home.Folder, "talks", "b.json"));

        Assert.Contains("\"$schema\": \"schema/scenario.v1.schema.json\"", File.ReadAllText(Path.Combine(home.Folder, "a.json")), StringComparison.Ordinal);
        Assert.Contains("\"$schema\": \"../schema/scenario.v1.schema.json\"", File.ReadAllText(Path.Combine(home.Folder, "talks", "b.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Overwrites_nothing_that_was_not_given_up()
    {
        using Home home = new();
        string file = home.Write("mine.json", "mine");

        Assert.Equal(1, CliRun.In(home, "new", "mine", "--output", file).IsForPeople().Code);
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Equal(0, CliRun.In(home, "new", "mine", "--output", file, "--force").Code);
        Assert.NotEqual("mine", File.ReadAllText(file));
    }

    [Fact]
    public void Asks_on_a_terminal_and_nowhere_else()
    {
        using Home home = new();

        CliRun asked = CliRun.OnTerminal("Late\nlate-again\n9\n4\n", home, "new", "--output", home.Folder);
        CliRun ended = CliRun.OnTerminal("late-more\n", home, "new", "--output", home.Folder);
        CliRun piped = CliRun.Reading("late-again\n1\n", home, "new");

        Assert.Equal(0, asked.Code);
        Assert.Contains("\"Late\" is no id", asked.Talk, StringComparison.Ordinal);
        Assert.Contains("One sentence for the library", File.ReadAllText(Path.Combine(home.Folder, "late-again.json")), StringComparison.Ordinal);
        Assert.Equal((2, false), (ended.Code, File.Exists(Path.Combine(home.Folder, "late-more.json"))));
        Assert.Equal(2, piped.IsForPeople().Code);
    }

    [Theory]
    [InlineData("Not-An-Id")]
    [InlineData("../up")]
    [InlineData("a", "--template", "two-choice")]
    [InlineData("a", "--practises", "empaty")]
    [InlineData("a", "--setting", "school")]
    [InlineData("a", "--title", "an \e[2J escape")]
    [InlineData("a", "--output", "b.json")]
    public void Refuses_what_cannot_be(params string[] args)
    {
        using Home home = new();

        CliRun run = CliRun.In(home, ["new", .. args]).IsForPeople();

        Assert.Equal(2, run.Code);
        Assert.Empty(Directory.GetFiles(home.Folder));
    }

    [Fact]
    public void Lists_the_templates()
    {
        CliRun run = CliRun.Of("new", "--list");

        Assert.Equal(4, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("two-choices  two decisions", run.Output, StringComparison.Ordinal);
    }
}
