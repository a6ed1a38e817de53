using Dialogue.Cli.Tests.Support;
using Snapshooter.Xunit;

namespace Dialogue.Cli.Tests.Commands.Authoring;

public sealed class ScriptCommandTests
{
    [Fact]
    public void Puts_a_conversation_on_paper()
    {
        using Home home = new();

        CliRun run = CliRun.In(home, "script", home.Write("small.json", Scenarios.Small()));

        Assert.Equal((0, string.Empty), (run.Code, run.Talk));
        Snapshot.Match(run.Output, "script-small");
    }

    [Fact]
    public void Every_conversation_of_the_library_can_be_printed()
    {
        using Home home = new();
        string file = Path.Combine(home.Folder, "script.md");

        CliRun run = CliRun.In(home, "script", Scenarios.Starter, "--output", file);

        Assert.Equal((0, file + "\n"), (run.Code, run.Output));
        Assert.Contains("### 1. ping", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(1, CliRun.In(home, "script", Scenarios.Starter, "--output", file).IsForPeople().Code);
    }

    [Fact]
    public void Words_stay_words()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small(text: "# <b>bold</b> | [link](x) *star*\\n- item"));

        string page = CliRun.In(home, "script", file).Output;

        Assert.Contains(@"\# \<b\>bold\</b\> \| \[link\]", page, StringComparison.Ordinal);
        Assert.Contains("\n  \\- item", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_why_a_file_cannot_be_read()
    {
        using Home home = new();

        Assert.Equal(1, CliRun.In(home, "script", home.Write("broken.json", "{")).IsForPeople().Code);
        Assert.Equal(2, CliRun.In(home, "script", "nowhere").IsForPeople().Code);
    }
}
