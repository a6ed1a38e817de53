using Dialogue.Authoring.Tests.Support;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Tests.Checks.Texts;

public sealed class NamesAndPronounsTests
{
    [Theory]
    [InlineData("Ruth is here.")]
    [InlineData("You see Ruth's coat.")]
    [InlineData("You see Ruth\u2019s coat.")]
    [InlineData("It is {ruth.their} day, and Ruth knows.")]
    public void Finds_a_name_where_a_token_belongs(string text)
    {
        Scenario scenario = Judged.Saying(text);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.HardCodedName, scenario);

        Assert.Equal("{ruth}", Assert.Single(found).Suggestion);
    }

    [Theory]
    [InlineData("{ruth} is here.")]
    [InlineData("Ruthless, that is what it is.")]
    [InlineData("A ruth of one's own.")]
    [InlineData("Ruth is a word for pity. There is no ruth in it.")]
    public void Leaves_tokens_and_other_words_alone(string text)
    {
        Scenario scenario = Judged.Saying(text);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.HardCodedName, scenario);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("client", "Client is here.", 0)]
    [InlineData("may", "It will be May soon.", 0)]
    [InlineData("boss", "You see Boss there.", 1)]
    public void Takes_a_key_for_a_name_only_where_it_can_be_one(string key, string text, int count)
    {
        Scenario scenario = Judged.Saying(text) with { Roles = [new Role(new RoleKey("ruth"), "client", "Somebody."), new Role(new RoleKey(key), "client of ours", "Somebody.")] };

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.HardCodedName, scenario);

        Assert.Equal(count, found.Count);
    }

    [Fact]
    public void Finds_the_first_name_of_a_fixed_one()
    {
        Scenario scenario = Judged.Saying("Mirela waves.") with { Roles = [new Role(new RoleKey("ruth"), "client", "Somebody.") { Name = "Mirela Popa" }] };

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.HardCodedName, scenario);

        Assert.Equal("'Mirela' is written out. The name of 'ruth' stands in the cast; where it is changed there, this text keeps the old one.", Assert.Single(found).Message);
    }

    [Fact]
    public void Points_at_the_name()
    {
        Scenario scenario = Judged.Saying("You see Ruth's coat.");

        SourceSpan span = Assert.Single(Judged.By(DiagnosticRules.HardCodedName, scenario)).Span;

        Assert.Equal("Ruth".Length, span.EndColumn - span.Column);
    }

    [Theory]
    [InlineData("{ruth.They} is late.", "{ruth:is|are}")]
    [InlineData("{ruth.they} were late.", "{ruth:was|were}")]
    [InlineData("{ruth.They} doesn't know.", "{ruth:doesn't|don't}")]
    [InlineData("{ruth.They} looks up.", "{ruth:looks|look}")]
    [InlineData("{ruth.They} watches.", "{ruth:watches|watch}")]
    [InlineData("{ruth.They} carries it.", "{ruth:carries|carry}")]
    [InlineData("{ruth.They} ties it.", "{ruth:ties|tie}")]
    [InlineData("{ruth.They}'s late.", "{ruth:'s|'re}")]
    [InlineData("{ruth} says she will.", "{ruth.they}")]
    [InlineData("{ruth} looks at his hands.", "{ruth.their}")]
    [InlineData("{ruth} asks you to call him.", "{ruth.them}")]
    [InlineData("{ruth} does it herself.", "{ruth.themself}")]
    public void Finds_what_does_not_fit_every_pronoun(string text, string token)
    {
        Scenario scenario = Judged.Saying(text);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.PronounAgreement, scenario);

        Assert.Equal(token, Assert.Single(found).Suggestion);
    }

    [Theory]
    [InlineData("{ruth.They} {ruth:is|are} late.")]
    [InlineData("{ruth.They} always wanted that.")]
    [InlineData("{ruth.They} knew.")]
    [InlineData("{ruth.They} can.")]
    [InlineData("{ruth}'s sister says she will.")]
    [InlineData("{ruth} has a brother. {ruth} says he will.")]
    [InlineData("{ruth} looks up. She is late.")]
    [InlineData("{ruth} says: \"She is late.\"")]
    [InlineData("{ruth} and Priya know that she is late.")]
    [InlineData("{ruth} waves to a woman, and she waves back.")]
    [InlineData("She knows {ruth}.")]
    [InlineData("You see {ruth.them} was right.")]
    [InlineData("{{ruth.they} is no token.")]
    public void Leaves_what_fits_or_may_be_somebody_else_alone(string text)
    {
        Scenario scenario = Judged.Saying(text);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.PronounAgreement, scenario);

        Assert.Empty(found);
    }

    [Fact]
    public void Leaves_a_role_with_fixed_pronouns_alone()
    {
        Scenario scenario = Judged.Saying("{ruth} says she is late. {ruth.They} is late.") with
        {
            Roles = [new Role(new RoleKey("ruth"), "client", "Somebody.") { Pronouns = Pronouns.She }],
        };

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.PronounAgreement, scenario);

        Assert.Empty(found);
    }
}
