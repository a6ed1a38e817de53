using Dialogue.Core.Scenarios;
using Dialogue.Reports.Handouts;
using Dialogue.Reports.Tests.Samples;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Snapshooter.Xunit;

namespace Dialogue.Reports.Tests.Handouts;

public sealed class HandoutMarkdownTests
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseYamlFrontMatter().Build();

    [Fact]
    public void Prints_all_of_a_conversation() => Snapshot.Match(HandoutMarkdown.Write(SampleHandouts.Of("phones-at-dinner", 1)));

    [Fact]
    public void Prints_conditions_lots_and_silence_for_raised_hands() =>
        Snapshot.Match(HandoutMarkdown.Write(SampleHandouts.Small().Only(HandoutPart.Hands)));

    [Theory]
    [MemberData(nameof(SampleHandouts.Everything), MemberType = typeof(SampleHandouts))]
    public void Cards_give_no_answer_and_no_ending_away(string id, int seed)
    {
        Handout handout = SampleHandouts.Of(id, seed);

        string cards = Flat(Read(handout.Only(HandoutPart.Cards)));

        foreach (Beat beat in handout.Conversation.Scenario.Beats)
        {
            Assert.All(beat.Choices, choice => Assert.DoesNotContain(Flat(choice.Text.Render(handout.Cast)), cards));
            Assert.True(beat.Ending is not { } ending || !cards.Contains(Flat(ending.Text.Render(handout.Cast)), StringComparison.Ordinal));
        }

        Assert.Contains(Flat(handout.Conversation.Scenario.Briefing.Want.Render(handout.Cast)), cards);
    }

    [Theory]
    [MemberData(nameof(SampleHandouts.Everything), MemberType = typeof(SampleHandouts))]
    public void Hands_have_every_beat_and_answer_and_no_value(string id, int seed)
    {
        Handout handout = SampleHandouts.Of(id, seed);

        string hands = Read(handout.Only(HandoutPart.Hands));

        string flat = Flat(hands);
        Assert.All(
            handout.Conversation.Scenario.Beats.SelectMany(beat => beat.Choices).Where(choice => choice.When is null),
            choice => Assert.Contains(Flat(choice.Text.Render(handout.Cast)), flat));
        Assert.All(
            handout.Conversation.Scenario.Beats.SelectMany(beat => beat.Choices).Select(choice => choice.Because).OfType<Core.Texts.ScenarioText>(),
            because => Assert.DoesNotContain(Flat(because.Render(handout.Cast)), flat));
        Assert.Equal(handout.Conversation.Scenario.Beats.Count, Parts<HeadingBlock>(HandoutMarkdown.Write(handout.Only(HandoutPart.Hands))).Count(heading => heading.Level == 3) - 1);
    }

    [Fact]
    public void Hands_name_no_move_and_no_skill()
    {
        string hands = HandoutMarkdown.Write(SampleHandouts.Small().Only(HandoutPart.Hands));

        Assert.All(
            (string[])["mpathy", "larity", "oundar", "A definition", "listen", "give-in"],
            word => Assert.DoesNotContain(word, hands, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(HostilePlay.Texts), MemberType = typeof(HostilePlay))]
    public void Hostile_words_stay_words(string text)
    {
        string markdown = HandoutMarkdown.Write(SampleHandouts.Saying(text));

        string harmless = HandoutMarkdown.Write(SampleHandouts.Saying("x"));
        Assert.True(
            string.IsNullOrWhiteSpace(text)
            || Parts<HeadingBlock>(harmless).Select(heading => heading.Level).SequenceEqual(Parts<HeadingBlock>(markdown).Select(heading => heading.Level)));
        Assert.Equal(Parts<Table>(harmless).Count(), Parts<Table>(markdown).Count());
        Assert.DoesNotContain(markdown, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u2066');
        Assert.DoesNotContain(
            Parts<MarkdownObject>(markdown),
            part => part is LinkInline or AutolinkInline or HtmlInline or HtmlBlock or CodeInline or CodeBlock or LinkReferenceDefinition or HtmlEntityInline);
    }

    private static IEnumerable<T> Parts<T>(string markdown)
        where T : MarkdownObject => Markdig.Markdown.Parse(markdown, Everything).Descendants<T>();

    private static string Read(Handout handout) => Markdig.Markdown.ToPlainText(HandoutMarkdown.Write(handout), Everything).Replace("\u2060", string.Empty, StringComparison.Ordinal);

    private static string Flat(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
