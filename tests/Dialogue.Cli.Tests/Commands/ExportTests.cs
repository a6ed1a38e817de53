using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands;

public sealed class ExportTests
{
    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("markdown", "# ")]
    [InlineData("json", "{")]
    [InlineData("csv", "\uFEFF")]
    [InlineData("xapi", "{")]
    public void Writes_every_format(string format, string start)
    {
        using Home home = new Home().WithFinished().WithLeft(2);

        CliRun run = CliRun.In(home, "export", "--format", format);

        Assert.Equal((0, string.Empty), (run.Code, run.Talk));
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.Length > CliRun.In(home, "export", "1", "--format", format).Output.Length);
    }

    [Fact]
    public void The_same_record_gives_the_same_bytes()
    {
        using Home home = new Home().WithFinished();

        Assert.All((string[])["html", "markdown", "json", "csv", "xapi"], format =>
            Assert.Equal(CliRun.In(home, "export", "--format", format).Output, CliRun.In(home, "export", "--format", format).Output));
    }

    [Fact]
    public void A_new_file_is_for_its_owner_alone_and_another_is_left_as_it_is()
    {
        using Home home = new Home().WithFinished();
        string file = Path.Combine(home.Folder, "talk.html");

        Assert.Equal(file + "\n", CliRun.In(home, "export", "1", "-f", "html", "-o", file).Output);
        string first = File.ReadAllText(file);
        CliRun again = CliRun.In(home, "export", "1", "-f", "csv", "-o", file).IsForPeople();

        Assert.Equal(1, again.Code);
        Assert.Equal(first, File.ReadAllText(file));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Theory]
    [InlineData(1, "Nothing is stored yet.", "--format", "csv")]
    [InlineData(2, "--format", "12")]
    [InlineData(2, "it can be html, markdown, json, csv or xapi", "--format", "pdf")]
    [InlineData(2, "cannot be what ids start with", "--format", "xapi", "--base", "ftp://x")]
    [InlineData(2, "is no pseudonym", "--format", "xapi", "--actor", "Jo Smith")]
    public void Says_what_it_needs(int code, string says, params string[] arguments)
    {
        using Home home = new();

        CliRun run = CliRun.In(home, ["export", .. arguments]).IsForPeople();

        Assert.Equal(code, run.Code);
        Assert.Contains(says, run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_played_again_is_named_and_the_rest_is_written()
    {
        using Home home = new Home();
        home.Playing("1\n1\n", home.Write("mine.json", Scenarios.Small("mine")), 1).WithFinished();

        CliRun run = CliRun.In(home, "export", "--format", "csv");

        Assert.Equal(0, run.Code);
        Assert.Contains("1 conversation with \"mine\" left out", run.Talk, StringComparison.Ordinal);
        Assert.DoesNotContain(",mine,", run.Output, StringComparison.Ordinal);
    }
}
