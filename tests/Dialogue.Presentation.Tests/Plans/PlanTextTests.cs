using System.Globalization;
using CsCheck;
using Dialogue.Presentation.Plans;

namespace Dialogue.Presentation.Tests.Plans;

public sealed class PlanTextTests
{
    [Theory]
    [InlineData("my boss writes late", "answer at nine", "When my boss writes late, I will answer at nine.")]
    [InlineData("When my boss writes late,", "I will answer at nine.", "When my boss writes late, I will answer at nine.")]
    [InlineData("My boss writes late.", "then I'll answer at nine", "When my boss writes late, I will answer at nine.")]
    [InlineData("if Kaveh rings", "Then I will say: not today!", "When Kaveh rings, I will say: not today!")]
    [InlineData("whenever it rains", "take a coat...", "When it rains, I will take a coat.")]
    [InlineData("Whenua calls", "Thence I go", "When Whenua calls, I will Thence I go.")]
    [InlineData("", "", "When ..., I will ...")]
    [InlineData("it rains", "", "When it rains, I will ...")]
    public void Makes_one_sentence_of_two_answers(string when, string then, string sentence)
    {
        Assert.Equal(sentence, PlanText.Sentence(when, then));
    }

    [Theory]
    [InlineData("a\u001b[2Jb", "a[2Jb")]
    [InlineData("a\r\nb\tc", "a b c")]
    [InlineData("a\u202eb\u200fc", "abc")]
    [InlineData("  a   b ", "a b ")]
    [InlineData("\ud83d\ude00\ud83d", "\ud83d\ude00")]
    public void Leaves_out_what_cannot_be_shown(string typed, string kept)
    {
        Assert.Equal(kept, PlanText.Clean(typed));
    }

    [Fact]
    public void Counts_characters_as_people_do()
    {
        string wide = string.Concat(Enumerable.Repeat("e\u0301", 200));

        Assert.Equal(PlanText.Longest, new StringInfo(PlanText.Clean(wide)).LengthInTextElements);
        Assert.Equal(PlanText.Longest * 2, PlanText.Clean(wide).Length);
    }

    [Fact]
    public void Is_never_longer_than_it_may_be_and_changes_nothing_when_it_is_cleaned_again() => Gen.String.Sample(typed =>
    {
        string once = PlanText.Clean(typed);

        Assert.InRange(new StringInfo(once).LengthInTextElements, 0, PlanText.Longest);
        Assert.DoesNotContain(once, char.IsControl);
        Assert.Equal(once, PlanText.Clean(once));
        Assert.Equal(PlanText.Sentence(typed, typed), PlanText.Sentence(PlanText.When(typed), PlanText.Then(typed)));
    });
}
