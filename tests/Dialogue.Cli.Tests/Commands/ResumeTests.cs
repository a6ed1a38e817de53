using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands;

public sealed class ResumeTests
{
    [Fact]
    public void Goes_on_where_the_last_conversation_was_left()
    {
        using Home home = new Home().WithLeft(2).WithLeftAgain(3);

        CliRun run = CliRun.In(home, "resume", "--plain").IsForPeople();

        Assert.Contains("turn 4 of about", run.Output, StringComparison.Ordinal);
        Assert.Contains("`dialogue resume` goes on from there", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_up_another_one_by_its_number()
    {
        using Home home = new Home().WithLeft(2).WithLeftAgain(3);

        Assert.Contains("turn 3 of about", CliRun.In(home, "resume", "1", "--plain").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finished_one_opens_its_debrief()
    {
        using Home home = new Home().WithFinished();

        Assert.Contains("Debrief: Phones at dinner", CliRun.In(home, "resume", "1", "--plain").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no conversation to take up again.")]
    [InlineData("No stored conversation has the number 5.", "5")]
    public void Says_so_where_there_is_nothing(string says, params string[] arguments)
    {
        using Home home = new Home().WithFinished();

        CliRun run = CliRun.In(home, ["resume", "--plain", .. arguments]).IsForPeople();

        Assert.Equal(1, run.Code);
        Assert.Contains(says, run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Opening_the_conversation_offers_what_was_left_first()
    {
        using Home home = new Home().With("DIALOGUE_NOW", "2026-11-24T22:00:00+01:00").WithLeft(3);

        CliRun run = CliRun.Reading("1\n", home.With("DIALOGUE_NOW", "2026-11-25T08:00:00+01:00"), "play", Scenarios.Starter, "--plain", "--seed", "8").IsForPeople();

        Assert.Contains("1. Resume: left at turn 4, yesterday", run.Output, StringComparison.Ordinal);
        Assert.Contains("turn 4 of about", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_conversation_that_was_edited_says_where_and_why_it_no_longer_fits()
    {
        using Home home = new();
        string folder = Path.Combine(home.Folder, "scenarios");
        home.With("DIALOGUE_SCENARIOS", folder).Write("scenarios/small.json", TwoTurns("greet", "stay"));
        home.Playing("1\n1\n\n1\n\n", "small", 1);
        home.Write("scenarios/small.json", TwoTurns("greet", "leave"));

        CliRun run = CliRun.Reading("1\n1\n\n", home, "resume", "1", "--plain").IsForPeople();

        Assert.Contains("This conversation was edited after you left it.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Your first answer still fits.", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"more/stay\", which is not on offer there now", run.Output, StringComparison.Ordinal);
        Assert.Contains("1. Go on: from turn 2", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.In(home, "data", "list").Output.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void A_former_id_still_finds_its_answer()
    {
        using Home home = new();
        string folder = Path.Combine(home.Folder, "scenarios");
        home.With("DIALOGUE_SCENARIOS", folder).Write("scenarios/small.json", TwoTurns("greet", "stay"));
        home.Playing("1\n1\n\n", "small", 1);
        home.Write("scenarios/small.json", TwoTurns("hail", "stay").Replace("\"id\": \"hail\",", "\"id\": \"hail\", \"aliases\": [\"greet\"],", StringComparison.Ordinal));

        CliRun run = CliRun.Reading("1\n\n", home, "resume", "--plain").IsForPeople();

        Assert.Contains("everything you said still fits", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 turns   in progress\n", Assert.Single(CliRun.In(home, "data", "list").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)) + "\n", StringComparison.Ordinal);
    }

    private static string TwoTurns(string first, string second) => Scenarios.Small()
        .Replace("\"id\": \"greet\"", $"\"id\": \"{first}\"", StringComparison.Ordinal)
        .Replace("\"set\": { \"ready\": true }, \"to\": \"end\"", "\"set\": { \"ready\": true }, \"to\": \"more\"", StringComparison.Ordinal)
        .Replace("{ \"id\": \"end\", \"ending\"", Between(second) + "{ \"id\": \"end\", \"ending\"", StringComparison.Ordinal);

    private static string Between(string second) => $$"""
        {
          "id": "more", "lines": [{ "from": "mara", "text": "And now?" }],
          "choices": [
            { "id": "{{second}}", "text": "I go on.", "moves": ["open-question"], "because": "It goes on.", "to": "last" },
            { "id": "other", "text": "I wait.", "moves": ["open-question"], "because": "It waits.", "to": "last" }
          ]
        },
        {
          "id": "last", "lines": [{ "from": "mara", "text": "Well." }],
          "choices": [
            { "id": "yes", "text": "Yes.", "moves": ["open-question"], "because": "It is plain.", "to": "end" },
            { "id": "no", "text": "No.", "moves": ["open-question"], "because": "It is plain.", "to": "end" }
          ]
        },

        """;
}
