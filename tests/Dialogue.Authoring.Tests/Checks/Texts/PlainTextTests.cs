using Dialogue.Authoring.Tests.Support;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;
using Dialogue.Testing.Building;

namespace Dialogue.Authoring.Tests.Checks.Texts;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData(60, "ruth", false)]
    [InlineData(61, "ruth", true)]
    [InlineData(61, "you", true)]
    [InlineData(61, "narrator", false)]
    public void Counts_the_words_of_what_is_said(int words, string from, bool isSaid)
    {
        Scenario scenario = Judged.Saying(Judged.Words(words), from);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.LineTooLong, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Fact]
    public void Allows_more_in_a_letter()
    {
        Scenario scenario = Judged.Of(
            A.Beat("mail").In(Channel.Email).Says(Judged.Words(200)).Then("more").Build(),
            A.Beat("more").Says(Judged.Words(201)).Then("end").Build(),
            A.Beat("end").Ending().Build());

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.LineTooLong, scenario);

        Assert.Equal("This line has 201 words; in an e-mail 200 are the most that anybody takes in at once.", Assert.Single(found).Message);
    }

    [Fact]
    public void Gives_a_beat_of_two_channels_the_benefit_of_the_doubt()
    {
        Scenario scenario = Judged.Of(
            Judged.Asking("ask", "chat", ("Yes.", "listen"), ("No.", "blame")) with { Timeout = new Core.Scenarios.Timeout(9, new BeatId("mail")) },
            A.Beat("chat").Then("both").Build(),
            A.Beat("mail").In(Channel.Email).Then("both").Build(),
            A.Beat("both").Says(Judged.Words(61)).Then("end").Build(),
            A.Beat("end").Ending().Build());

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.LineTooLong, scenario);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData(40, Channel.Phone, false)]
    [InlineData(41, Channel.Phone, true)]
    [InlineData(160, Channel.Email, false)]
    [InlineData(161, Channel.Email, true)]
    public void Counts_the_words_of_choices(int words, Channel channel, bool isSaid)
    {
        Scenario scenario = Judged.Of(
            Judged.Asking("ask", "end", (Judged.Words(words), "listen"), (Judged.Words(30), "blame")) with { Channel = channel },
            A.Beat("end").Ending().Build());

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.ChoiceTooLong, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Theory]
    [InlineData("\u2764")]
    [InlineData("\U0001F469\u200D\U0001F680")]
    [InlineData("\U0001F44D\U0001F3FD")]
    [InlineData("\U0001F1EB\U0001F1F7")]
    [InlineData("3\uFE0F\u20E3")]
    [InlineData("\u2460")]
    [InlineData("a\u0301\u0323")]
    public void Finds_characters_of_no_certain_width(string text)
    {
        Scenario scenario = Judged.Saying($"So {text} it is.");

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.WidthUnsafeCharacter, scenario);

        Assert.Single(found);
    }

    [Theory]
    [InlineData("caf\u00E9")]
    [InlineData("cafe\u0301")]
    [InlineData("\u201Cquoted\u201D, and so on\u2026")]
    [InlineData("\U0001F49B")]
    [InlineData("\u4F60\u597D")]
    [InlineData("\u2713 20 \u00B0")]
    public void Leaves_characters_alone_that_are_the_same_everywhere(string text)
    {
        Scenario scenario = Judged.Saying($"So {text} it is.");

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.WidthUnsafeCharacter, scenario);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("TO" + "DO", true)]
    [InlineData("Todo", false)]
    [InlineData("TO" + "DOS", false)]
    [InlineData("TBD.", true)]
    [InlineData("What???", true)]
    [InlineData("What?!", false)]
    [InlineData("Lorem ipsum dolor", true)]
    public void Finds_notes_to_oneself(string text, bool isSaid)
    {
        Scenario scenario = Judged.Saying(text);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.TodoLeft, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Fact]
    public void Looks_into_every_text()
    {
        Scenario scenario = A.Scenario().With(A.Beat("end").Ending()).Build() with { Title = "TO" + "DO", ContentNotes = [A.Text("TO" + "DO")] };
        scenario = scenario with { Briefing = scenario.Briefing with { Know = A.Text("TO" + "DO") }, Beats = [scenario.Beats[0] with { Time = "TO" + "DO", Ending = scenario.Beats[0].Ending! with { Carry = A.Text("TO" + "DO") } }] };

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.TodoLeft, scenario);

        Assert.Equal(5, found.Count);
    }
}
