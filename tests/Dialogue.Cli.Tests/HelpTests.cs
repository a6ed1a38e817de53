using Dialogue.Cli.Tests.Support;
using Snapshooter.Xunit;

namespace Dialogue.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("--help", "help")]
    [InlineData("play --help", "help-play")]
    [InlineData("check --help", "help-check")]
    [InlineData("config --help", "help-config")]
    [InlineData("handout --help", "help-handout")]
    [InlineData("help keys", "help-keys")]
    [InlineData("help exit-codes", "help-exit-codes")]
    public void Reads_well(string arguments, string name)
    {
        CliRun run = CliRun.Of(arguments.Split(' '));

        Assert.Equal((0, string.Empty), (run.Code, run.Talk));
        Snapshot.Match(run.Output, name);
    }

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("-h", "--help")]
    [InlineData("help play", "play --help")]
    [InlineData("help play", "play -h")]
    [InlineData("help check", "check scenarios --format nonsense --help")]
    public void Is_the_same_however_it_is_asked_for(string one, string other) =>
        Assert.Equal(CliRun.Of(one.Split(' ')), CliRun.Of(other.Split(' ')));

    [Theory]
    [InlineData("list")]
    [InlineData("explain")]
    [InlineData("schema")]
    [InlineData("doctor")]
    [InlineData("completions")]
    [InlineData("help")]
    public void Is_there_for_every_command(string command)
    {
        CliRun run = CliRun.Of(command, "--help").IsForPeople();

        Assert.Equal(0, run.Code);
        Assert.Contains($"dialogue {command}", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 110));
    }

    [Fact]
    public void The_version_is_one_line() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", CliRun.Of("--version").Output);
}
