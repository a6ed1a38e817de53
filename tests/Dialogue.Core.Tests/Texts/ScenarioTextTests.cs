using Dialogue.Core.Characters;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Testing.Building;

namespace Dialogue.Core.Tests.Texts;

public sealed class ScenarioTextTests
{
    [Theory]
    [InlineData("{ruth} of {ruth.full}, the {ruth.role}", "Ruth of Ruth Adler, the client")]
    [InlineData("{ruth.They} {ruth:is|are} late and {ruth.their} phone is off.", "She is late and her phone is off.")]
    [InlineData("{ruth.them}, {ruth.theirs}, {ruth.themself}", "her, hers, herself")]
    [InlineData("A brace {{ and }", "A brace { and }")]
    [InlineData("{{ruth}", "{ruth}")]
    public void Fills_tokens_from_the_cast(string source, string words) => Assert.Equal(words, A.Text(source).Render(A.Cast()));

    [Fact]
    public void Agrees_with_they_in_the_plural() =>
        Assert.Equal("They are late.", A.Text("{ruth.They} {ruth:is|are} late.").Render(A.Cast(A.Character(pronouns: Pronouns.They))));

    [Fact]
    public void Shows_the_key_of_somebody_who_was_not_cast() => Assert.Equal("ruth is late", A.Text("{ruth} {ruth:is|are} late").Render(Cast.Empty));

    [Theory]
    [InlineData("Dear {ruth.mood}!", 5, 11)]
    [InlineData("Dear {Ruth}", 5, 6)]
    [InlineData("Dear {ruth", 5, 5)]
    [InlineData("{ruth:is}", 0, 9)]
    public void Says_where_a_token_cannot_be_read_and_leaves_it(string source, int start, int length)
    {
        List<TextProblem> problems = [];

        ScenarioText text = TextParser.Parse(source, problems);

        Assert.Equal(new TextSpan(start, length), Assert.Single(problems).At);
        Assert.Equal(source, text.Render(A.Cast()));
    }

    [Fact]
    public void The_same_source_read_in_another_way_is_another_text() => Assert.NotEqual(ScenarioText.Plain("{ruth}"), A.Text("{ruth}"));
}
