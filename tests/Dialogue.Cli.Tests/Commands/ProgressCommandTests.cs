using System.Text.Json;
using CsCheck;
using Dialogue.Cli.Commands;
using Dialogue.Cli.Surroundings;
using Dialogue.Cli.Tests.Support;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;
using Snapshooter.Xunit;

namespace Dialogue.Cli.Tests.Commands;

public sealed class ProgressCommandTests
{
    [Fact]
    public void Prints_the_page_and_says_what_to_play()
    {
        CliRun run = Run(Practised.Weeks());

        Assert.Equal(0, run.Code);
        Assert.Equal("Due now: dialogue play camera-off\n", run.Talk);
        Snapshot.Match(run.Output);
    }

    [Fact]
    public void Prints_all_figures_as_json()
    {
        Snapshot.Match(Run(Practised.Weeks(), "--json").Output);
    }

    [Fact]
    public void An_empty_history_is_kind_in_text_and_whole_in_json()
    {
        CliRun text = Run(PracticeHistory.Empty);
        JsonElement json = Parsed(PracticeHistory.Empty);

        Assert.Contains("After your first conversation", text.IsForPeople().Output, StringComparison.Ordinal);
        Assert.Equal(3, json.GetProperty("skills").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("skills")[0].GetProperty("estimate").ValueKind);
        Assert.Equal(0, json.GetProperty("days").GetProperty("practised").GetInt32());
    }

    [Fact]
    public void Json_holds_the_figures_of_any_history() => GenHistory.Any.Sample(
        history =>
        {
            Progress progress = Progress.Of(history, Practised.Today);

            JsonElement json = Parsed(history);

            Assert.Equal(progress.Conversations, json.GetProperty("conversations").GetInt32());
            Assert.Equal(progress.Skills.Select(skill => skill.All.Gained), json.GetProperty("skills").EnumerateArray().Select(skill => skill.GetProperty("gained").GetInt32()));
            Assert.Equal(progress.Skills.Select(skill => skill.Points.Count), json.GetProperty("skills").EnumerateArray().Select(skill => skill.GetProperty("points").GetArrayLength()));
            Assert.Equal(progress.Situations.Select(each => each.Tries), json.GetProperty("situations").EnumerateArray().Select(each => each.GetProperty("tries").GetInt32()));
            Assert.Equal(progress.Days.Practised.Select(day => $"{day:yyyy-MM-dd}"), json.GetProperty("days").GetProperty("dates").EnumerateArray().Select(day => day.GetString()));
            Assert.Equal((progress.Due.Count, progress.Next.Count), (json.GetProperty("due").GetArrayLength(), json.GetProperty("next").GetArrayLength()));
        },
        iter: 40);

    [Fact]
    public void What_is_stored_commands_no_terminal()
    {
        PracticeHistory hostile = PracticeHistory.Empty with
        {
            Plans = [Practised.Plan("a\u001b[2J", "b\u202Ec")],
            Cards = [Practised.Card(Skill.Empathy, "\u001b]0;x\u0007", 0)],
        };

        Run(hostile).IsForPeople();
        Run(hostile, "--json").IsForPeople();
    }

    [Theory]
    [InlineData("2026-03-18T23:30:00+13:00", "2026-03-18")]
    [InlineData("2026-03-18T12:30:00-11:00", "2026-03-18")]
    public void The_day_is_that_of_the_zone_of_the_machine(string now, string today)
    {
        using Home home = new();

        JsonElement json = JsonDocument.Parse(CliRun.In(home.With("DIALOGUE_NOW", now), "progress", "--json").Output).RootElement;

        Assert.Equal(today, json.GetProperty("days").GetProperty("to").GetString());
    }

    private static JsonElement Parsed(PracticeHistory history) => JsonDocument.Parse(Run(history, "--json").Output).RootElement;

    private static CliRun Run(PracticeHistory history, params string[] args)
    {
        using Home home = new();
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter talk = new() { NewLine = "\n" };
        Shared shared = new(home.Variable, TextReader.Null, output, talk, () => new TerminalFacts(false, false, "xterm", true, true));
        int code = ProgressCommand.Print(shared, history, PracticeSummary.Empty, Practised.Today, args is ["--json"]);
        return new CliRun(code, output.ToString(), talk.ToString());
    }
}
