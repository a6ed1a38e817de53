using Dialogue.Cli.Tests.Support;
using Snapshooter.Xunit;

namespace Dialogue.Cli.Tests;

public sealed class UsageTests
{
    private static readonly string[] Mistakes =
    [
        "lst", "chek x", "sunday-night-ping", "-v", "--plan",
        "play", "play a b", "play x --sed 7", "play x --seed", "play x --seed -1", "play x --seed seven", "play x --seed 1 --seed 2",
        "play x --answers", "play x --json", "play sunday-nght-ping", "play nothing-like-it",
        "list --jsn", "check", "check nowhere.json", "check scenarios --format xml", "check scenarios --format jsn", "check x --strct",
        "explain", "explain DLG999", "explain DLG20", "explain unknwn-move", "schema persna", "config", "config shw",
        "completions", "completions fsh", "help kys", "help plya", "@words", "doctor now",
    ];

    [Fact]
    public void Every_mistake_is_told_in_plain_words() =>
        Snapshot.Match(string.Concat(Mistakes.Select(line => $"> dialogue {line}\n{CliRun.Of(line.Split(' ')).Talk}\n")));

    [Fact]
    public void Every_mistake_ends_with_2_and_prints_no_data() => Assert.All(Mistakes, line =>
    {
        CliRun run = CliRun.Of(line.Split(' ')).IsForPeople();

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
    });

    [Fact]
    public void A_word_after_two_dashes_is_what_it_says()
    {
        CliRun run = CliRun.Of("check", "--", "--odd.json");

        Assert.Equal("There is no file or folder \"--odd.json\".\n", run.Talk);
    }

    [Fact]
    public void Escapes_in_words_never_reach_the_terminal() => Assert.All(
        (string[][])[["\e[2J"], ["play", "\e]0;x\a"], ["--\e[31m"], ["check", "a\u202Eb"], ["explain", "\u009b2J"], ["play", "x", "--seed", "\e"], ["help", "\e"]],
        words => Assert.Equal(2, CliRun.Of(words).IsForPeople().Code));

    [Fact]
    public void A_very_long_word_is_cut() => Assert.InRange(CliRun.Of("play", new string('x', 100_000)).IsForPeople().Talk.Length, 1, 1000);
}
