using System.Text.Json;
using Dialogue.Cli.Tests.Support;
using Snapshooter.Xunit;

namespace Dialogue.Cli.Tests.Commands;

public sealed class ImportCommandTests
{
    private const string Twee = """
        :: StoryTitle
        The late reply

        :: Start
        Mara waits. <<timed 2s>>
        [[Sorry->End]]
        [[Later->End]]

        :: End
        She nods.
        """;

    private const string Html = "<tw-storydata name=\"One\"><tw-passagedata name=\"Start\">Hi</tw-passagedata></tw-storydata>";

    [Fact]
    public void Writes_a_draft_and_tells_what_did_not_come_along()
    {
        using Home home = new();
        string story = home.Write("late.twee", Twee);

        CliRun run = CliRun.In(home, "import", "twee", story, "--output", Path.Combine(home.Folder, "late-reply.json")).IsForPeople();

        Assert.Equal((0, string.Empty), (run.Code, run.Output));
        Snapshot.Match(run.Talk.Replace(home.Folder, "HOME", StringComparison.Ordinal).Split("Next:")[0], "import-twee");
        Assert.Contains("Next: dialogue check ", run.Talk, StringComparison.Ordinal);
        Assert.Equal("late-reply", JsonDocument.Parse(File.ReadAllText(Path.Combine(home.Folder, "late-reply.json"))).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public void Check_lists_what_the_draft_is_missing()
    {
        using Home home = new();
        string draft = Path.Combine(home.Folder, "late-reply.json");
        CliRun.In(home, "import", "twee", home.Write("late.twee", Twee), "--output", draft);

        CliRun run = CliRun.In(home, "check", draft);

        Assert.Equal(1, run.Code);
        Assert.Equal(2, run.Output.Split("A choice needs 'moves'").Length - 1);
        Assert.All(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Contains(" error ", StringComparison.Ordinal)), line => Assert.Contains("DLG105", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void The_losses_are_data_where_a_tool_asks(string format)
    {
        using Home home = new();
        string story = home.Write("late.twee", Twee);

        CliRun run = CliRun.In(home, "import", "twee", story, "--output", Path.Combine(home.Folder, "a.json"), "--format", format);

        Assert.Equal(0, run.Code);
        Assert.Contains("DLG906", JsonDocument.Parse(run.Output).RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_over_unless_it_is_asked_for()
    {
        using Home home = new();
        string story = home.Write("late.twee", Twee);
        string draft = home.Write("late-reply.json", "mine");

        CliRun run = CliRun.In(home, "import", "twee", story, "--output", draft).IsForPeople();
        string kept = File.ReadAllText(draft);
        CliRun forced = CliRun.In(home, "import", "twee", story, "--output", draft, "--force");

        Assert.Equal((1, "mine", 0), (run.Code, kept, forced.Code));
        Assert.StartsWith("{", File.ReadAllText(draft), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(home.Folder, "*.new"));
    }

    [Fact]
    public void A_story_is_never_written_over_by_its_draft()
    {
        using Home home = new();
        const string Compiled = """{"inkVersion":21,"root":[["^Hi","\n","end",null],"done",null]}""";
        string story = home.Write("talk.json", Compiled);

        CliRun run = CliRun.In(home, "import", "ink", story, "--output", story, "--force").IsForPeople();

        Assert.Equal((1, Compiled), (run.Code, File.ReadAllText(story)));
    }

    [Fact]
    public void Of_several_stories_one_has_to_be_named()
    {
        using Home home = new();
        string archive = home.Write("archive.html", Html + Html.Replace("One", "Two\u001b[31m", StringComparison.Ordinal));
        string draft = Path.Combine(home.Folder, "one.json");

        CliRun unnamed = CliRun.In(home, "import", "twine", archive).IsForPeople();
        CliRun named = CliRun.In(home, "import", "twine", archive, "--story", "One", "--output", draft);

        Assert.Equal((2, 0), (unnamed.Code, named.Code));
        Assert.Contains("--story:\n  One\n  Two", unnamed.Talk, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "There is no file", "import", "ink", "nowhere.ink")]
    [InlineData(2, "or folder of .twee or .tw files", "import", "twee", "nowhere")]
    [InlineData(2, "it can be twee, twine, h5p or ink", "import", "yarn", "a.yarn")]
    [InlineData(2, "named after its id", "import", "twee", "{story}", "--output", "Late Reply.json")]
    [InlineData(2, "needs FILE", "import", "twee")]
    [InlineData(1, "1:1: error DLG906 conversion-loss: There is no Twine 2 story", "import", "twine", "{story}")]
    [InlineData(1, "error DLG101 json-syntax", "import", "h5p", "{story}")]
    public void Says_what_is_wrong(int code, string says, params string[] arguments)
    {
        using Home home = new();
        string story = home.Write("late.twee", Twee);

        CliRun run = CliRun.In(home, [.. arguments.Select(argument => argument.Replace("{story}", story, StringComparison.Ordinal))]).IsForPeople();

        Assert.Equal((code, string.Empty), (run.Code, run.Output));
        Assert.Contains(says, run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_twee_is_one_story()
    {
        using Home home = new();
        home.Write("src/a.twee", ":: Start\n[[Go->b]] [[Stay->Start]]");
        home.Write("src/deep/b.tw", ":: b\nThere.");
        home.Write("src/notes.txt", ":: Start\nNo.");

        CliRun run = CliRun.In(home, "import", "twee", Path.Combine(home.Folder, "src"), "--output", Path.Combine(home.Folder, "a.json"));

        Assert.Contains("2 beats, 2 choices, 1 ending.", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_goes_to_twine_and_comes_back()
    {
        using Home home = new();
        string twee = Path.Combine(home.Folder, "ping.twee");

        CliRun exported = CliRun.In(home, "export", "twee", Scenarios.Starter, "--output", twee);
        CliRun again = CliRun.In(home, "export", "twee", Scenarios.Starter, "--output", twee).IsForPeople();
        CliRun imported = CliRun.In(home, "import", "twee", twee, "--output", Path.Combine(home.Folder, "ping.json"));

        Assert.Equal((0, 1, 0), (exported.Code, again.Code, imported.Code));
        Assert.Equal(twee + "\n", exported.Output);
        Assert.Equal(File.ReadAllText(twee), CliRun.In(home, "export", "twee", Scenarios.Starter).Output);
    }

    [Theory]
    [InlineData("export --help", "twee")]
    [InlineData("export twee --help", "dialogue export twee")]
    [InlineData("import --help", "dialogue import FORMAT FILE")]
    public void Help_is_there(string arguments, string says) => Assert.Contains(says, CliRun.Of(arguments.Split(' ')).Output, StringComparison.Ordinal);
}
