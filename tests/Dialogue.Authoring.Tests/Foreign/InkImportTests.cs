using Dialogue.Authoring.Foreign;
using Dialogue.Authoring.Tests.Foreign.Support;
using Dialogue.Core.Scenarios;
using Snapshooter.Xunit;

namespace Dialogue.Authoring.Tests.Foreign;

public sealed class InkImportTests
{
    private const string Small = """
        # title: A quiet word
        VAR trust = 2 // from 0 to 4
        VAR asked = false
        LIST moods = calm, cross
        -> office

        === office ===
        Ruth looks up. <>
        {trust > 2: "You again," she says, and smiles.|She says nothing.}
        * [Ask] "How was the week?"
            ~ asked = true
            ~ trust += 1
            She thinks about it.
            ** "Long?" -> tell
            ++ [Wait]
        + {asked and trust >= 3} [Offer help] -> help.offer
        * -> tell
        - (after) You both look at the clock.
        -> END

        === help
        = offer
        "Let me take the Friday one." #kind
        {asked: -> tell}
        -> office.after

        === tell
        She tells you. {~Slowly|Quickly}.
        -> DONE
        """;

    [Fact]
    public void A_typical_story_becomes_a_draft() => Snapshot.Match(Imported.Of(ForeignFormat.Ink, Small, "quiet.ink").Text);

    [Fact]
    public void What_did_not_come_along_is_told_with_places() => Snapshot.Match(string.Join('\n', Imported.Of(ForeignFormat.Ink, Small, "quiet.ink").Said));

    [Fact]
    public void A_draft_can_be_finished_and_read() => Assert.Equal("a-quiet-word", Imported.Of(ForeignFormat.Ink, Small, "quiet.ink").Finished.Id);

    [Fact]
    public void Stars_are_offered_once_and_pluses_again()
    {
        Imported imported = Imported.Of(ForeignFormat.Ink, "* One -> END\n+ Two -> END\n");

        Assert.Equal([true, false], imported.Beat("start").Choices.Select(choice => choice.Once));
    }

    [Fact]
    public void Choices_come_together_at_their_gather()
    {
        Imported imported = Imported.Of(ForeignFormat.Ink, "Hello.\n* One\n** Deep\n** Deeper\n-- Inner.\n* Two\n- Outer.\n-> END\n");

        Beat inner = imported.Finished.Beats.First(beat => beat.Lines.Any(line => line.Text.Source == "Inner."));
        Beat outer = imported.Finished.Beats.First(beat => beat.Ending?.Text.Source == "Outer.");

        Assert.Equal(outer.Id, inner.Next.Single().To);
        Assert.Equal(outer.Id, imported.Beat("start").Choices[1].To);
        Assert.All(imported.Beat("one").Choices, choice => Assert.Equal(inner.Id, choice.To));
    }

    [Theory]
    [InlineData("{x > 2 and not y} Go", "x > 2 and not y")]
    [InlineData("{seen} Go", "visits(seen) > 0")]
    [InlineData("{not seen} {x == 1} Go", "not visits(seen) > 0 and x == 1")]
    [InlineData("{seen > 2} Go", "visits(seen) > 2")]
    public void Conditions_of_choices_are_read(string choice, string expected)
    {
        Imported imported = Imported.Of(ForeignFormat.Ink, $"VAR x = 0\nVAR y = false\n~ x += 1\n* {choice} -> seen\n* Stay -> END\n== seen\nThere.\n");

        Assert.Equal(expected, imported.Beat("start").Choices[0].When!.Source);
        Assert.DoesNotContain(imported.Lost, lost => lost.Contains("condition", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-> fetch ->", "1:1 warning `-> fetch ->`")]
    [InlineData("<- thread", "1:1 warning `<- thread`")]
    [InlineData("{shuffle:\n- a\n- b\n}", "1:1 warning `shuffle`")]
    [InlineData("Hi {name}.", "1:4 warning `{name}` shows")]
    [InlineData("~ x = RANDOM(1, 6)", "1:3 warning `x = RANDOM(1, 6)`")]
    [InlineData("Hi #tag", "1:4 warning `#tag`")]
    [InlineData("INCLUDE other.ink", "1:1 warning `INCLUDE other.ink`")]
    public void What_has_no_counterpart_is_told_with_its_place(string line, string message)
    {
        Imported imported = Imported.Of(ForeignFormat.Ink, $"{line}\nWords.\n* One -> END\n+ Two -> END\n== fetch\nX\n== thread\nY\n");

        Assert.Contains(imported.Lost, lost => lost.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Compiled_ink_gives_the_same_structure()
    {
        const string Compiled = """
            {"inkVersion":21,"root":[[{"->":"ask"},["done",{"#n":"g-0"}],null],"done",{"ask":[["^Ruth looks up.","\n",
            "ev","str","^Wait","/str","/ev",{"*":".^.c-0","flg":20},"ev","str","^Help","/str",{"VAR?":"trust"},2,">=","/ev",{"*":".^.c-1","flg":5},
            {"c-0":["\n","ev",{"VAR?":"trust"},1,"+",{"VAR=":"trust","re":true},"/ev",{"->":".^.^.g-0"},{"#f":5}],"c-1":[{"->":"tell"},{"#f":5}],"g-0":["^The clock ticks.","\n",{"->":"tell"},null]}],null],
            "tell":["^She tells you.","\n","ev",{"VAR?":"name"},"out","/ev","end",null],
            "global decl":["ev",1,{"VAR=":"trust"},"/ev","end",null]}],"listDefs":{}}
            """;

        Imported imported = Imported.Of(ForeignFormat.Ink, Compiled, "talk.ink.json");

        Choice[] choices = [.. imported.Beat("ask").Choices];
        Assert.Equal([("Wait", null, true), ("Help", "trust >= 2", false)], choices.Select(choice => (choice.Text.Source, choice.When?.Source, choice.Once)));
        Assert.Equal("She tells you.", imported.Beat("tell").Lines[0].Text.Source);
        Assert.Equal("4:53 warning `{name}` shows what a variable holds, which no text can; it stayed as it is written.", Assert.Single(imported.Lost));
        Assert.Equal("talk", imported.Outcome.Draft!.Id);
    }

    [Theory]
    [InlineData("{\"inkVersion\":18,\"root\":[[\"done\",null],\"done\",null]}", "versions 19 to 21")]
    [InlineData("{\"a\":1}", "no compiled ink")]
    [InlineData("{\"inkVersion\":21,", "no JSON")]
    [InlineData("   ", "no ink story")]
    public void What_is_no_ink_is_refused(string text, string message)
    {
        Imported imported = Imported.Of(ForeignFormat.Ink, text);

        Assert.Null(imported.Outcome.Draft);
        Assert.Contains(message, Assert.Single(imported.Said), StringComparison.Ordinal);
    }
}
