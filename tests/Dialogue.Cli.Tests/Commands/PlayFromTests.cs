using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands;

public sealed class PlayFromTests
{
    [Fact]
    public void Starts_at_a_beat_and_shows_the_variables_with_each_turn()
    {
        CliRun run = CliRun.Reading("1\nq\n", new Home(), "play", Scenarios.Starter, "--plain", "--from", "push", "--show-values", "--seed", "7", "--feedback", "end").IsForPeople();

        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("Your phone lights up", run.Output, StringComparison.Ordinal);
        Assert.Contains("Values: trust 5; nights 0; window false; rule false; ghosted false.", run.Output, StringComparison.Ordinal);
        Assert.Contains(", was ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_beat_that_is_not_there_is_a_mistake_of_the_command_with_a_suggestion()
    {
        CliRun run = CliRun.Of("play", Scenarios.Starter, "--from", "underneeth").IsForPeople();

        Assert.Equal(2, run.Code);
        Assert.Equal("sunday-night-ping has no beat \"underneeth\". Did you mean \"underneath\"?\n", run.Talk);
    }

    [Fact]
    public void Answers_are_played_from_there_and_the_values_stand_at_the_end()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small());

        CliRun run = CliRun.In(home, "play", file, "--from", "hello", "--answers", "greet", "--show-values").IsForPeople();

        Assert.Equal(0, run.Code);
        Assert.EndsWith("Values: ready true, was false.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_it_is_stored()
    {
        using Home home = new();

        CliRun.Reading("1\nq\n", home, "play", Scenarios.Starter, "--plain", "--from", "push");
        CliRun.Reading("\n1\nq\n", home, "play", Scenarios.Starter, "--plain", "--show-values");

        Assert.Empty(Directory.EnumerateFiles(home.Folder, "*", SearchOption.AllDirectories));
    }
}
