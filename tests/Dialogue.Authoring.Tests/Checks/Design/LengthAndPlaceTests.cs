using Dialogue.Authoring.Tests.Support;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Tests.Checks.Design;

public sealed class LengthAndPlaceTests
{
    [Theory]
    [InlineData(2, 2, false)]
    [InlineData(3, 3, true)]
    [InlineData(3, 7, true)]
    [InlineData(3, 8, false)]
    [InlineData(4, 9, true)]
    [InlineData(4, 10, false)]
    public void Says_that_the_longest_is_best_above_two_fifths_of_the_decisions_and_from_three_on(int hits, int decisions, bool isSaid)
    {
        Scenario scenario = Judged.Row(decisions, place => place < hits ? [("one two three four", "listen"), ("one two three", "blame")] : [("one two three", "listen"), ("one two three", "blame")]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.LongestIsBest, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Fact]
    public void Names_the_chance_from_eight_decisions_on()
    {
        Scenario scenario = Judged.Row(8, _ => [("one two three four", "listen"), ("one two three", "blame")]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.LongestIsBest, scenario);

        Assert.Equal(
            "The longest choice is the best one in 8 of 8 decisions: 'b0', 'b1', 'b2', 'b3' and 4 more. Chance alone does that in 4 of 1,000 conversations.",
            Assert.Single(found).Message);
    }

    [Fact]
    public void Does_not_count_a_best_choice_that_has_an_equal()
    {
        Scenario scenario = Judged.Row(9, _ => [("one two three four", "listen"), ("one two three", "ask")]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.LongestIsBest, scenario);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData(14, 10, false)]
    [InlineData(15, 10, true)]
    [InlineData(4, 1, false)]
    [InlineData(5, 1, true)]
    public void Compares_the_lengths_of_one_decision(int longest, int shortest, bool isSaid)
    {
        Scenario scenario = Judged.Row(1, _ => [(Judged.Words(shortest), "listen"), (Judged.Words(longest), "blame")]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.LongestIsBest, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Theory]
    [InlineData(7, 7, false)]
    [InlineData(8, 8, true)]
    [InlineData(7, 8, true)]
    [InlineData(6, 8, false)]
    public void Says_that_the_best_stands_in_one_place_where_chance_would_hardly_do_that(int first, int decisions, bool isSaid)
    {
        Scenario scenario = Judged.Row(decisions, place => place < first ? [("yes", "listen"), ("no", "blame")] : [("no", "blame"), ("yes", "listen")]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.PositionBias, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Fact]
    public void Looks_for_the_place_only_where_one_choice_is_best()
    {
        Scenario scenario = Judged.Row(9, place => place < 7 ? [("yes", "listen"), ("no", "blame")] : [("yes", "listen"), ("yes too", "ask")]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.PositionBias, scenario);

        Assert.Empty(found);
    }
}
