using Dialogue.Cli.Tests.Support;
using Snapshooter.Xunit;

namespace Dialogue.Cli.Tests.Commands;

public sealed class HandoutCommandTests
{
    [Fact]
    public void Puts_a_conversation_on_paper()
    {
        using Home home = new();

        CliRun run = CliRun.In(home, "handout", home.Write("small.json", Scenarios.Small()), "--minutes", "30");

        Assert.Equal((0, string.Empty), (run.Code, run.Talk));
        Snapshot.Match(run.Output, "handout-small");
    }

    [Fact]
    public void Plans_all_lengths_each_with_its_own_talk_where_nobody_chooses()
    {
        string page = CliRun.Of("handout", Scenarios.Starter).Output;

        Assert.All(
            (string[])["Plan for 30 minutes", "Plan for 60 minutes", "Plan for 90 minutes", "afterwards: Plus and delta", "afterwards: What? So what?", "afterwards: PEARLS"],
            title => Assert.Contains(title, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Leads_the_talk_as_somebody_chose()
    {
        string page = CliRun.Of("handout", Scenarios.Starter, "--minutes", "30", "--debrief", "pearls").Output;

        Assert.Contains("afterwards: PEARLS", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Plus and delta", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Plan for 60", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_only_what_was_asked_for()
    {
        string page = CliRun.Of("handout", Scenarios.Starter, "--only", "cards", "checklist").Output;

        Assert.Contains("## Role card: The one who practises", page, StringComparison.Ordinal);
        Assert.Contains("## For observers:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Plan for", page, StringComparison.Ordinal);
        Assert.DoesNotContain("For raised hands", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_prints_the_same_people_and_another_prints_others()
    {
        string one = CliRun.Of("handout", Scenarios.Starter, "--seed", "7").Output;

        Assert.Equal(one, CliRun.Of("handout", Scenarios.Starter, "--seed", "7").Output);
        Assert.NotEqual(one, CliRun.Of("handout", Scenarios.Starter, "--seed", "8").Output);
        Assert.Equal(CliRun.Of("handout", Scenarios.Starter).Output, CliRun.Of("handout", Scenarios.Starter, "--seed", "1").Output);
    }

    [Fact]
    public void Writes_a_page_to_a_file_and_leaves_one_that_is_there()
    {
        using Home home = new();
        string file = Path.Combine(home.Folder, "paper.html");

        CliRun run = CliRun.In(home, "handout", Scenarios.Starter, "--format", "html", "--output", file);

        Assert.Equal((0, file + "\n"), (run.Code, run.Output));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(1, CliRun.In(home, "handout", Scenarios.Starter, "--output", file).IsForPeople().Code);
        Assert.Equal(0, CliRun.In(home, "handout", Scenarios.Starter, "--output", file, "--force").Code);
    }

    [Theory]
    [InlineData("--minutes 45", "30, 60 or 90")]
    [InlineData("--format pdf", "markdown or html")]
    [InlineData("--only badges", "cards, checklist, hands, plan or debrief")]
    [InlineData("--debrief pearl", "pearls, plus-delta or what-so-what-now-what")]
    [InlineData("--debrief ../moves", "pearls, plus-delta or what-so-what-now-what")]
    public void Says_what_there_is(string options, string words)
    {
        CliRun run = CliRun.Of(["handout", Scenarios.Starter, .. options.Split(' ')]).IsForPeople();

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Contains(words, run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_why_a_file_cannot_be_read()
    {
        using Home home = new();

        Assert.Equal(1, CliRun.In(home, "handout", home.Write("broken.json", "{")).IsForPeople().Code);
        Assert.Equal(2, CliRun.In(home, "handout", "nowhere").IsForPeople().Code);
    }

    [Fact]
    public void A_debriefing_of_ones_own_lies_beside_the_others_and_a_broken_one_is_told()
    {
        using Home home = new();
        CopySeeds(Path.Combine(home.Folder, "seeds"));
        home.With("DIALOGUE_SEEDS", Path.Combine(home.Folder, "seeds"));
        home.Write("seeds/debriefs/ours.json", """
            { "format": 1, "id": "ours", "title": "Ours", "source": "We made it.", "choose": "When it is us.",
              "phases": [ { "title": "Round", "share": 100, "purpose": "To hear {other}.", "questions": ["How was {other.they}?"] } ] }
            """);

        Assert.Contains("afterwards: Ours", CliRun.In(home, "handout", Scenarios.Starter, "--debrief", "ours").Output, StringComparison.Ordinal);
        home.Write("seeds/debriefs/ours.json", "{");
        CliRun broken = CliRun.In(home, "handout", Scenarios.Starter, "--debrief", "ours").IsForPeople();
        Assert.Equal(1, broken.Code);
        Assert.Contains("ours.json is broken", broken.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_stay_words()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small(text: "# <b>bold</b> | [link](x) *star*\\n- item"));

        Assert.Contains(@"\# \<b\>bold\</b\> \| \[link\]", CliRun.In(home, "handout", file).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", CliRun.In(home, "handout", file, "--format", "html").Output, StringComparison.Ordinal);
    }

    private static void CopySeeds(string to)
    {
        string from = Path.Combine(AppContext.BaseDirectory, "seeds");
        foreach (string file in Directory.EnumerateFiles(from, "*.json", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
