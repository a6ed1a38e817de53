using Dialogue.Core.Conditions;
using Dialogue.Reports.Conditions;

namespace Dialogue.Reports.Tests.Conditions;

public sealed class ConditionPhrasesTests
{
    private static readonly ConditionPhrases Phrases = new(
        beat => beat.Value == "end" ? "2" : "1",
        (choice, holds) => $"{(choice.Choice.Value == "yes" ? "1a" : "1b")} was {(holds ? string.Empty : "not ")}taken",
        role => "Ruth");

    [Theory]
    [InlineData("trust >= 6", "trust is at least 6")]
    [InlineData("not trust >= 6", "trust is below 6")]
    [InlineData("told", "told is true")]
    [InlineData("not told", "told is false")]
    [InlineData("told == false", "told is false")]
    [InlineData("mood != calm", "mood is not calm")]
    [InlineData("took(ask/no)", "1b was taken")]
    [InlineData("not took(ask/no)", "1b was not taken")]
    [InlineData("took(ask/yes) == false", "1a was not taken")]
    [InlineData("visits(end) > 1", "the count of visits to 2 is above 1")]
    [InlineData("ruth.patience == low", "Ruth's patience is low")]
    [InlineData("told and trust < 2 or took(ask/yes)", "(told is true and trust is below 2) or 1a was taken")]
    [InlineData("told and (trust <= 2 or mood == hurt)", "told is true and (trust is at most 2 or mood is hurt)")]
    [InlineData("not (told and trust < 2)", "it is not so that told is true and trust is below 2")]
    public void Says_a_condition_in_words(string source, string words) =>
        Assert.Equal(words, Phrases.Of(ConditionParser.Parse(source, out _)!));
}
