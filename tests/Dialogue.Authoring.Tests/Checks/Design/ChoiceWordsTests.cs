using Dialogue.Authoring.Tests.Support;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;
using Dialogue.Testing.Building;

namespace Dialogue.Authoring.Tests.Checks.Design;

public sealed class ChoiceWordsTests
{
    [Theory]
    [InlineData("You always do.", "You never do.", "Nobody does.", "Good.", true)]
    [InlineData("You always do.", "You never do.", "Some do.", "Good.", false)]
    [InlineData("You always do.", "You never do.", "Nobody does.", "Everybody is good.", false)]
    [InlineData("Of course I do.", "Never mind.", "Nobody does.", "Good.", false)]
    [InlineData("It is, of course, so.", "Every time it is.", "No one does.", "Good.", true)]
    [InlineData("NEVER.", "Clearly so.", "You constantly do.", "Good.", true)]
    public void Finds_words_that_give_poorer_choices_away(string first, string second, string third, string best, bool isSaid)
    {
        Scenario scenario = Judged.Row(1, _ => [(first, "blame"), (second, "blame"), (third, "give-in"), (best, "listen")]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.AbsoluteWord, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Fact]
    public void Knows_such_words_in_English_alone()
    {
        Scenario scenario = Judged.Row(1, _ => [("always", "blame"), ("never", "blame"), ("nobody", "give-in"), ("good", "listen")]) with { Language = "de" };

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.AbsoluteWord, scenario);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("Let me try an I-statement.", "I-statement")]
    [InlineData("This is Active Listening, you know.", "Active Listening")]
    [InlineData("I want to set a boundary.", "set a boundary")]
    [InlineData("Have you tried DEAR MAN?", "DEAR MAN")]
    public void Finds_the_name_of_a_technique_in_what_people_say(string text, string name)
    {
        Scenario scenario = Judged.Saying(text, "ruth");

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.TechniqueNamedInSpeech, scenario);

        Assert.Equal($"'{name}' is the name of a technique. Let them do it instead of saying it.", Assert.Single(found).Message);
    }

    [Theory]
    [InlineData("I will not give in.", "ruth")]
    [InlineData("My dear man, who listens actively?", "narrator")]
    [InlineData("The eye statement was clear.", "ruth")]
    [InlineData("She practises active listening.", "narrator")]
    public void Leaves_plain_speech_and_the_narrator_alone(string text, string from)
    {
        Scenario scenario = Judged.Saying(text, from);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.TechniqueNamedInSpeech, scenario);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("trust > 3", null, true)]
    [InlineData("trust > 3", "trust <= 3", false)]
    [InlineData("trust > 3", "trust > 4", true)]
    public void Finds_the_same_words_where_both_can_be_on_offer(string? first, string? second, bool isSaid)
    {
        Scenario scenario = A.Scenario().Number("trust", 0, 9, 5).With(
            A.Beat("ask").Offering("a", "end", when: first).Offering("b", "end", when: second).Offering("c", "end"),
            A.Beat("end").Ending()).Build();
        Beat ask = scenario.Beats[0];
        scenario = scenario with { Beats = [ask with { Choices = [ask.Choices[0], ask.Choices[1] with { Text = A.Text("i say: A") }, ask.Choices[2]] }, scenario.Beats[1]] };

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.DuplicateChoiceText, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Counts_the_choices(int count, bool isSaid)
    {
        Scenario scenario = Judged.Row(1, _ => [.. Enumerable.Range(0, count).Select(place => ($"Answer {place}", "listen"))]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.ChoiceCount, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Theory]
    [InlineData("hold", "blame", true)]
    [InlineData("hold", "give-in", false)]
    [InlineData("hold", "listen", false)]
    [InlineData("give-in", "blame", false)]
    public void Calls_a_choice_obvious_only_where_the_others_have_no_good_side(string best, string other, bool isSaid)
    {
        Scenario scenario = Judged.Row(1, _ => [("One.", best), ("Two.", other), ("Three.", "blame")]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.ObviousBest, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Theory]
    [InlineData(4, 6, false)]
    [InlineData(5, 6, true)]
    [InlineData(5, 5, false)]
    public void Says_that_one_move_fits_all_above_two_thirds_and_from_six_decisions_on(int hits, int decisions, bool isSaid)
    {
        Scenario scenario = Judged.Row(decisions, place => [("Yes.", place < hits ? "listen" : "ask"), ("No.", "blame")]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.OneMoveFitsAll, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }
}
