using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands;

public sealed class PreviewCommandTests
{
    [Fact]
    public void Prints_what_check_prints_and_plays_line_by_line()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small().Replace("\"title\": \"Small\"", "\"title\": \"Small\", \"extra\": 1", StringComparison.Ordinal));

        CliRun run = CliRun.Reading("1\nq\n", home, "preview", file, "--plain").IsForPeople();

        Assert.Equal(0, run.Code);
        Assert.Contains($"{file}:2:", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning DLG104 unknown-property", run.Output, StringComparison.Ordinal);
        Assert.Contains(" warnings; at hello\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("1. Hello. How are you? (to: end)", run.Output, StringComparison.Ordinal);
        Assert.Contains("That was all.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_a_file_that_cannot_be_played_yet()
    {
        using Home home = new();
        string file = home.Write("small.json", "{ \"format\": 1 ");

        CliRun run = CliRun.Reading("n\nq\n", home, "preview", file).IsForPeople();

        Assert.Equal(0, run.Code);
        Assert.Contains("it cannot be played yet", run.Output, StringComparison.Ordinal);
        Assert.Contains("DLG101", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_to_the_place_of_a_problem_in_line_mode_too()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small().Replace("\"id\": \"end\", ", "\"id\": \"end\", \"extra\": 1, ", StringComparison.Ordinal));

        CliRun run = CliRun.Reading("n\nn\nn\nn\n\nq\n", home, "preview", file, "--plain").IsForPeople();

        Assert.Contains("Playing from end, with the variables as they are at the start.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.json", "There is no file \"nowhere.json\".")]
    [InlineData("sunday-night-pin", "Did you mean \"sunday-night-ping\"?")]
    [InlineData(".", "is a folder")]
    public void Says_where_there_is_no_such_file(string named, string words)
    {
        CliRun run = CliRun.Of("preview", named).IsForPeople();

        Assert.Equal(2, run.Code);
        Assert.Contains(words, run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Stores_nothing()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small());

        CliRun.Reading("1\nq\n", home, "preview", file, "--plain");

        Assert.Equal(["small.json"], Directory.EnumerateFiles(home.Folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }
}
