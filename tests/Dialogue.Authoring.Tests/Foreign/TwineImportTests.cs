using Dialogue.Authoring.Foreign;
using Dialogue.Authoring.Tests.Foreign.Support;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Foreign;

public sealed class TwineImportTests
{
    private const string One = """
        <html><head><script>var a = "<tw-storydata x='";</script></head><body>
        <tw-storydata name="Tea &amp; talk" startnode="2" format="Harlowe" hidden><style role="stylesheet">a { }</style>
        <tw-passagedata pid="1" name="End" tags="last">It&#39;s over. (display: &quot;x&quot;)</tw-passagedata>
        <tw-passagedata pid="2" name="Start" tags="">(if: $warm is &gt; 2)[[[Sit-&gt;End]]]
        [[Stand-&gt;End]]</tw-passagedata>
        </tw-storydata></body></html>
        """;

    [Fact]
    public void A_published_story_becomes_a_draft()
    {
        Imported imported = Imported.Of(ForeignFormat.Twine, One);

        Scenario scenario = imported.Finished;

        Assert.Equal(("tea-talk", "Tea & talk", "start"), (scenario.Id, scenario.Title, scenario.Start.Value));
        Assert.Equal(["warm > 2", null], imported.Beat("start").Choices.Select(choice => choice.When?.Source));
        Assert.Equal("It's over.", imported.Beat("end").Ending!.Text.Source);
    }

    [Fact]
    public void Places_are_those_of_the_file_and_not_of_the_decoded_words()
    {
        Imported imported = Imported.Of(ForeignFormat.Twine, One);

        Assert.Equal("3:63 warning `(display: \"x\")` has no counterpart; it did not come along.", Assert.Single(imported.Lost));
    }

    [Fact]
    public void Of_several_stories_one_has_to_be_named()
    {
        string archive = One + One.Replace("Tea &amp; talk", "Second", StringComparison.Ordinal);

        ImportOutcome unnamed = Imported.Of(ForeignFormat.Twine, archive).Outcome;
        ImportOutcome wrong = Imported.Of(ForeignFormat.Twine, archive, story: "Third").Outcome;
        ImportOutcome named = Imported.Of(ForeignFormat.Twine, archive, story: "second").Outcome;

        Assert.Equal(["Tea & talk", "Second"], unnamed.Stories.ToArray());
        Assert.Equal(2, wrong.Stories.Length);
        Assert.Equal("second", named.Draft!.Id);
    }

    [Theory]
    [InlineData("", "no Twine 2 story")]
    [InlineData("<html><body>Nothing here</body></html>", "no Twine 2 story")]
    [InlineData("<tw-storydata name='x'></tw-storydata>", "no Twine 2 story")]
    [InlineData("<div id=\"storeArea\"></div>", "Twine 1")]
    public void A_file_without_a_story_is_refused(string html, string message)
    {
        Imported imported = Imported.Of(ForeignFormat.Twine, html);

        Assert.Null(imported.Outcome.Draft);
        Assert.Contains(message, Assert.Single(imported.Said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<tw-storydata name=x><tw-passagedata name=a>Words")]
    [InlineData("<TW-STORYDATA NAME='x'><TW-PASSAGEDATA NAME='a'>Words<TW-PASSAGEDATA NAME='b'>More</TW-STORYDATA>")]
    [InlineData("<tw-storydata name='x'><tw-passagedata name='a'><tw-storydata name='y'><tw-passagedata name='b'>Words</tw-passagedata>")]
    public void Broken_nesting_still_gives_what_is_there(string html)
    {
        ImportOutcome outcome = Imported.Of(ForeignFormat.Twine, html, story: "x").Outcome;

        Assert.NotNull(outcome.Draft);
        Assert.Contains(outcome.Losses.SelectMany(file => file.Diagnostics), loss => loss.Message.Contains("not closed", StringComparison.Ordinal));
    }
}
