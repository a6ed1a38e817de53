using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands.Authoring;

public sealed class FormatCommandTests
{
    private const string Ugly = "{\"title\":\"T\",\n\"format\":1,\"id\":\"ugly\",\"later\":[1.50]}";

    private const string Tidy = "{\n  \"format\": 1,\n  \"id\": \"ugly\",\n  \"title\": \"T\",\n  \"later\": [1.50]\n}\n";

    [Fact]
    public void Brings_files_into_form_and_lists_them()
    {
        using Home home = new();
        string file = home.Write("a/ugly.json", Ugly);
        home.Write("a/tidy.json", Tidy);
        home.Write("a/ugly.de.json", Ugly);

        CliRun run = CliRun.In(home, "fmt", home.Folder);

        Assert.Equal((0, file + "\n", "2 files: 1 changed.\n"), (run.Code, run.Output, run.Talk));
        Assert.Equal(Tidy, File.ReadAllText(file));
        Assert.Equal(Ugly, File.ReadAllText(Path.Combine(home.Folder, "a", "ugly.de.json")));
    }

    [Fact]
    public void Check_changes_nothing_and_says_what_would()
    {
        using Home home = new();
        string file = home.Write("ugly.json", Ugly);

        CliRun run = CliRun.In(home, "fmt", "--check", file);

        Assert.Equal((1, file + "\n", "1 file: 1 would change.\n"), (run.Code, run.Output, run.Talk));
        Assert.Equal(Ugly, File.ReadAllText(file));
        Assert.Equal(0, CliRun.In(home, "fmt", "--check", home.Write("tidy.json", Tidy)).Code);
    }

    [Fact]
    public void Says_where_a_file_that_is_no_json_is_broken_and_goes_on_with_the_others()
    {
        using Home home = new();
        string broken = home.Write("broken.json", "{\n  \"id\": \n}");
        string ugly = home.Write("ugly.json", Ugly);

        CliRun run = CliRun.In(home, "fmt", home.Folder).IsForPeople();

        Assert.Equal(1, run.Code);
        Assert.Contains("broken.json:3:1: error DLG101", run.Talk, StringComparison.Ordinal);
        Assert.Equal("{\n  \"id\": \n}", File.ReadAllText(broken));
        Assert.Equal(Tidy, File.ReadAllText(ugly));
    }

    [Fact]
    public void Reads_standard_input_and_writes_standard_output()
    {
        using Home home = new();

        CliRun run = CliRun.Reading(Ugly, home, "fmt", "--stdin");

        Assert.Equal((0, Tidy, string.Empty), (run.Code, run.Output, run.Talk));
        Assert.Equal((1, string.Empty), (CliRun.Reading(Ugly, home, "fmt", "--stdin", "--check").Code, CliRun.Reading(Ugly, home, "fmt", "--stdin", "--check").Output));
        Assert.Equal(0, CliRun.Reading(Tidy, home, "fmt", "--stdin", "--check").Code);
        Assert.Equal(1, CliRun.Reading("{ \"a\": \"\uFFFD\" }", home, "fmt", "--stdin").Code);
        Assert.Equal(1, CliRun.Reading("{", home, "fmt", "--stdin").IsForPeople().Code);
    }

    [Fact]
    public void Leaves_seeds_as_they_are()
    {
        using Home home = new();
        string persona = home.Write("seeds/personas/odd.json", Ugly);

        Assert.Equal(0, CliRun.In(home, "fmt", home.Folder).Code);
        Assert.Equal(1, CliRun.In(home, "fmt", persona).IsForPeople().Code);
        Assert.Equal(Ugly, File.ReadAllText(persona));
    }

    [Theory]
    [InlineData]
    [InlineData("--stdin", "a.json")]
    [InlineData("nowhere")]
    public void Refuses_wrong_usage(params string[] args) => Assert.Equal(2, CliRun.Of(["fmt", .. args]).IsForPeople().Code);
}
