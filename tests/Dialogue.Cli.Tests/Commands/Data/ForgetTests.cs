using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands.Data;

public sealed class ForgetTests
{
    [Fact]
    public void Forgets_one_conversation_to_the_last_byte_and_keeps_the_others()
    {
        using Home home = new Home().Playing("1\n1\n\n1\n\n", "camera-off", 3).WithLeft();
        Assert.Contains("camera-off", home.Bytes(), StringComparison.Ordinal);

        CliRun run = CliRun.In(home, "data", "forget", "1", "--yes").IsForPeople();

        Assert.Equal(0, run.Code);
        Assert.StartsWith("1 conversation is forgotten.", run.Talk, StringComparison.Ordinal);
        Assert.DoesNotContain("camera-off", home.Bytes(), StringComparison.Ordinal);
        Assert.Contains("sunday-night-ping", home.Bytes(), StringComparison.Ordinal);
    }

    [Fact]
    public void Forgets_everything()
    {
        using Home home = new Home().WithFinished().WithLeft(2);

        CliRun run = CliRun.In(home, "data", "forget", "--all", "--yes");

        Assert.StartsWith("2 conversations are forgotten.", run.Talk, StringComparison.Ordinal);
        Assert.Empty(CliRun.In(home, "data", "list").Output);
        Assert.DoesNotContain("sunday-night-ping", home.Bytes(), StringComparison.Ordinal);
    }

    [Fact]
    public void Forgets_what_was_last_touched_before_a_day()
    {
        using Home home = new();
        home.With("DIALOGUE_NOW", "2026-05-31T23:50:00+02:00").WithLeft(2);
        home.With("DIALOGUE_NOW", "2026-06-01T00:10:00+02:00").WithLeftAgain(2);

        CliRun.In(home, "data", "forget", "--before", "2026-06-01", "--yes");

        Assert.StartsWith("    2  2026-06-01 00:10", CliRun.In(home, "data", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_first_and_where_nobody_can_answer_it_does_nothing()
    {
        using Home home = new Home().WithLeft();

        CliRun run = CliRun.In(home, "data", "forget", "--all").IsForPeople();

        Assert.Equal(2, run.Code);
        Assert.Contains("add --yes", run.Talk, StringComparison.Ordinal);
        Assert.NotEmpty(CliRun.In(home, "data", "list").Output);
    }

    [Theory]
    [InlineData(2, "needs one of NUMBER, --before or --all")]
    [InlineData(2, "needs one of NUMBER, --before or --all", "1", "--all")]
    [InlineData(2, "is no day", "--before", "June")]
    [InlineData(2, "is no number of a stored conversation", "first")]
    [InlineData(1, "No stored conversation has the number 12", "12", "--yes")]
    public void Says_what_it_needs(int code, string says, params string[] arguments)
    {
        using Home home = new Home().WithLeft();

        CliRun run = CliRun.In(home, ["data", "forget", .. arguments]).IsForPeople();

        Assert.Equal(code, run.Code);
        Assert.Contains(says, run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_older_than_the_player_wants_to_keep_goes_on_leaving()
    {
        using Home home = new Home().WithSettings("""{ "retention": "30-days" }""");
        home.With("DIALOGUE_NOW", "2026-01-01T20:00:00+01:00").WithLeft(2);

        home.With("DIALOGUE_NOW", "2026-03-01T20:00:00+01:00").WithLeftAgain(2);

        Assert.Single(CliRun.In(home, "data", "list").Output.TrimEnd().Split('\n'));
    }
}
