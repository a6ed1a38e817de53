using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands;

public sealed class PlayTests
{
    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("..")]
    [InlineData("scenarios/../../x")]
    [InlineData("/")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_path_trick_finds_nothing(string path)
    {
        CliRun run = CliRun.Of("play", path, "--answers", "1").IsForPeople();

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
    }

    [Fact]
    public void A_folder_is_called_one()
    {
        using Home home = new();

        CliRun run = CliRun.In(home, "play", home.Folder);

        Assert.Equal(2, run.Code);
        Assert.Contains("is a folder", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_library_must_have_the_id_of_its_name()
    {
        using Home home = new();
        home.With("DIALOGUE_SCENARIOS", Path.GetDirectoryName(home.Write("library/other.json", Scenarios.Small()))!);

        CliRun run = CliRun.In(home, "play", "other", "--answers", "1");

        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains("DLG109", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void A_persona_that_does_not_exist_stops_play_as_it_stops_check()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small(persona: "quick-to-jok"));

        CliRun play = CliRun.In(home, "play", file, "--answers", "1");
        CliRun check = CliRun.In(home, "check", file);

        Assert.Equal((1, 1), (play.Code, check.Code));
        Assert.Contains("DLG213", play.Talk, StringComparison.Ordinal);
        Assert.Contains("DLG213", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Escapes_of_a_file_and_its_name_are_shown_as_harmless_signs()
    {
        using Home home = new();
        string file = home.Write("a\e[2Jb.json", "{ \"format\": 1, \"\\u001b[2J\\u202e\": 1, \"id\": \"\\u001b]0;x\\u0007\", \"title\": \"\\u009b1m\" }");

        CliRun play = CliRun.In(home, "play", file).IsForPeople();
        CliRun check = CliRun.In(home, "check", file).IsForPeople();
        CliRun json = CliRun.In(home, "check", file, "--json").IsForPeople();

        Assert.Equal((1, 1, 1), (play.Code, check.Code, json.Code));
    }

    [Fact]
    public void Lines_from_a_pipe_play_to_the_end()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small());

        CliRun run = CliRun.Reading("1\n1\n\n\n\nq\nq\nq\n", home, "play", file, "--plain", "--seed", "7");

        Assert.Equal(0, run.Code);
        Assert.Contains("Plain mode, on because of --plain.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Debrief", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Input_that_ends_early_is_told_with_the_place()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small());

        CliRun run = CliRun.Reading("1\n", home, "play", file, "--seed", "7");

        Assert.Equal((1, "The input ended at \"hello\", before the conversation did.\n"), (run.Code, run.Talk));
    }

    [Fact]
    public void A_missing_rubric_is_told_in_a_sentence()
    {
        using Home home = new();
        home.With("DIALOGUE_SEEDS", home.Folder);

        CliRun run = CliRun.In(home, "play", Scenarios.Starter, "--answers", "1").IsForPeople();

        Assert.Equal(1, run.Code);
        Assert.Contains("moves.json is missing", run.Talk, StringComparison.Ordinal);
    }
}
