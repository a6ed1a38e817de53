using System.Text.RegularExpressions;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Scenarios.Tests;

public sealed partial class TextTests
{
    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void Every_text_reads_well_whoever_is_cast(string id)
    {
        IEnumerable<Cast> casts = Enum.GetValues<Pronouns>().Select(pronouns => Everybody(Library.Draw(id, 1), pronouns));

        IEnumerable<string> clumsy = casts
            .SelectMany(cast => Texts(Library.Scenario(id)).Select(text => text.Render(cast)))
            .Where(words => Mistake(words) is not null)
            .Select(words => $"{Mistake(words)}: {words}");

        Assert.Empty(clumsy);
    }

    [Theory]
    [InlineData("They is here.")]
    [InlineData("I think they has gone.")]
    [InlineData("She are here.")]
    [InlineData("Two  spaces.")]
    [InlineData("A {token}.")]
    [InlineData("Left open ")]
    public void A_mistake_is_noticed(string words)
    {
        Assert.NotNull(Mistake(words));
    }

    [Theory]
    [InlineData("They are here, and she was.")]
    [InlineData("What they always said. What did she say?")]
    [InlineData("Dear Ana,\n\nThank you.")]
    public void What_is_right_is_left_alone(string words)
    {
        Assert.Null(Mistake(words));
    }

    private static Cast Everybody(Cast cast, Pronouns pronouns) =>
        new(cast.Characters.Select(character => character with { Pronouns = pronouns }).ToValueArray());

    private static string? Mistake(string words) =>
        words.Contains('{') || words.Contains('}') ? "a token"
        : words.Contains("  ") || words != words.Trim() || words.Contains(" \n") ? "a stray space"
        : PluralWithSingular().Match(words) is { Success: true } plural ? plural.Value
        : SingularWithPlural().Match(words) is { Success: true } singular ? singular.Value
        : null;

    private static IEnumerable<ScenarioText> Texts(Scenario scenario)
    {
        Briefing briefing = scenario.Briefing;
        IEnumerable<ScenarioText?> head = [scenario.Summary, briefing.You, briefing.Situation, briefing.Want, briefing.Know, briefing.Practise, .. scenario.ContentNotes];
        return head.Concat(scenario.Beats.SelectMany(OfBeat)).OfType<ScenarioText>();
    }

    private static IEnumerable<ScenarioText?> OfBeat(Beat beat) =>
    [
        beat.Subject, beat.Timeout?.Because, beat.Ending?.Title, beat.Ending?.Text, beat.Ending?.Carry,
        .. beat.Prompts,
        .. beat.Lines.SelectMany(line => new[] { line.Text, line.Manner }),
        .. beat.Choices.SelectMany(choice => new[] { choice.Text, choice.Because, choice.Better, choice.Locked, choice.Adjust?.Because }),
    ];

    // A word in -s after "they" is a verb in the singular, except for these few.
    [GeneratedRegex(@"\bthey (?!always\b|perhaps\b|sometimes\b|was n|less\b|guess\b|miss\b|pass\b|press\b|cross\b|discuss\b|dress\b|toss\b|stress\b|confess\b|this\b|thus\b|towards\b|themselves\b|unless\b|as\b)\w+(?<!s)s(n't)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex PluralWithSingular();

    // After "did", "could" and their like the bare verb is right: "What did she say?"
    [GeneratedRegex(@"(?<!\b(and|or|than|did|does|would|could|should|can|will|may|might|must|let) )\b(he|she) (are|have|do|don't|aren't|haven't|want|need|know|say|think|get|go|come|write|look|make|take)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SingularWithPlural();
}
