using System.Text.Json;
using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands;

public sealed class PrintingCommandTests
{
    [Theory]
    [InlineData("DLG204")]
    [InlineData("dlg204")]
    [InlineData("204")]
    public void Explain_prints_the_same_page_by_code_and_by_name(string code)
    {
        CliRun byName = CliRun.Of("explain", "unknown-move");

        Assert.Equal(byName, CliRun.Of("explain", code));
        Assert.Equal((0, string.Empty), (byName.Code, byName.Talk));
        Assert.StartsWith("DLG204 unknown-move (error)\n", byName.Output, StringComparison.Ordinal);
        Assert.False(byName.Output.EndsWith("\n\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("schema scenario")]
    [InlineData("schema persona")]
    [InlineData("schema settings")]
    [InlineData("doctor --json")]
    public void JSON_is_valid(string arguments)
    {
        CliRun run = CliRun.Of(arguments.Split(' '));

        using JsonDocument document = JsonDocument.Parse(run.Output);
        Assert.Equal((0, JsonValueKind.Object), (run.Code, document.RootElement.ValueKind));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _dialogue dialogue")]
    [InlineData("zsh", "compdef _dialogue dialogue")]
    [InlineData("fish", "complete -c dialogue")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    [InlineData("nushell", "dialogue_completer")]
    public void Completions_are_there_for_five_shells(string shell, string part)
    {
        CliRun run = CliRun.Of("completions", shell);

        Assert.Equal((0, string.Empty), (run.Code, run.Talk));
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("play sunday", Scenarios.Starter)]
    [InlineData("chec", "check")]
    [InlineData("check --fo", "--format")]
    [InlineData("check --format s", "sarif")]
    [InlineData("explain DLG20", "DLG204")]
    [InlineData("help ex", "exit-codes")]
    public void What_fits_is_suggested_to_shells(string line, string word)
    {
        CliRun run = CliRun.Of($"[suggest:{line.Length}]", line);

        Assert.Equal((0, string.Empty), (run.Code, run.Talk));
        Assert.Contains(word, run.Output.Split('\n'));
    }

    [Fact]
    public void Doctor_says_what_a_report_needs()
    {
        using Home home = new();
        home.With("ACCESSIBLE", "1");

        CliRun run = CliRun.In(home, "doctor").IsForPeople();

        Assert.Equal(0, run.Code);
        Assert.Contains("front end      lines, because of ACCESSIBLE=1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"settings       {home.Settings}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Doctor_finds_a_missing_library()
    {
        using Home home = new();
        home.With("DIALOGUE_SCENARIOS", home.Folder);

        Assert.Equal(1, CliRun.In(home, "doctor").IsForPeople().Code);
    }
}
