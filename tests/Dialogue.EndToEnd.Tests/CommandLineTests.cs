using System.Text.Json;
using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;

namespace Dialogue.EndToEnd.Tests;

public sealed class CommandLineTests
{
    [ProgramFact]
    public void Names_every_mistake_of_a_broken_file_with_its_place()
    {
        using TerminalHome home = new();
        home.Write("broken.json", "{\n  \"format\": 1,\n  \"id\": \"broken\"\n  \"title\": 3\n}\n");

        CommandRun run = CommandRun.Of(home, "", "check", "broken.json");

        Assert.Equal(1, run.Code);
        Assert.Matches(@"broken\.json:4:\d+: error DLG1\d\d ", run.Output + run.Talk);
        AssertTerminal.IsForPeople(run.Output + run.Talk);
    }

    [ProgramTheory]
    [InlineData("")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("{\"format\":1,\"id\":\"../../etc\",\"title\":\"\\u001b[2J\"}")]
    public void Refuses_to_play_what_is_no_conversation(string content)
    {
        using TerminalHome home = new();
        home.Write("odd.json", content);

        CommandRun run = CommandRun.Of(home, "1\n1\n", "play", "odd.json", "--plain");

        Assert.Equal(1, run.Code);
        Assert.NotEmpty(run.Output + run.Talk);
        Assert.DoesNotContain('\e', run.Output + run.Talk);
        AssertTerminal.IsForPeople(run.Output + run.Talk);
    }

    [ProgramTheory]
    [InlineData("chek", "check")]
    [InlineData("play sunday-night-pong", "sunday-night-ping")]
    [InlineData("list --jsn", "--json")]
    public void Asks_what_was_meant_when_a_word_is_wrong(string wrong, string right)
    {
        CommandRun run = CommandRun.Of("", wrong.Split(' '));

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(right, run.Talk, StringComparison.Ordinal);
        AssertTerminal.IsForPeople(run.Talk);
    }

    [ProgramFact]
    public void Plays_given_answers_to_the_same_result_every_time()
    {
        CommandRun first = Enumerable.Range(1, 30).Select(PlayWithFirstAnswers).First(run => run.Code == 0);
        CommandRun second = Enumerable.Range(1, 30).Select(PlayWithFirstAnswers).First(run => run.Code == 0);

        Assert.Equal(first, second);
        Assert.StartsWith("{", first.Output, StringComparison.Ordinal);
    }

    [ProgramTheory]
    [InlineData(0, "list --json")]
    [InlineData(0, "schema")]
    [InlineData(1, "check broken.json --format json")]
    [InlineData(1, "check broken.json --format sarif")]
    public void Prints_valid_JSON_for_machines(int code, string arguments)
    {
        using TerminalHome home = new();
        home.Write("broken.json", "{ \"format\": \"one\" }");

        CommandRun run = CommandRun.Of(home, "", arguments.Split(' '));

        Assert.Equal(code, run.Code);
        using JsonDocument document = JsonDocument.Parse(run.Output);
        Assert.NotEqual(JsonValueKind.Undefined, document.RootElement.ValueKind);
    }

    [ProgramFact]
    public void Gives_its_version_in_one_line()
    {
        CommandRun run = CommandRun.Of("", "--version");

        Assert.Equal((0, ""), (run.Code, run.Talk));
        Assert.Matches(@"^[^\n]*\d+\.\d+\.\d+[^\n]*\n$", run.Output);
    }

    private static CommandRun PlayWithFirstAnswers(int count) => CommandRun.Of(
        "",
        "play",
        "sunday-night-ping",
        "--answers",
        string.Join(',', Enumerable.Repeat(1, count)),
        "--seed",
        "7",
        "--json");
}
