using CsCheck;
using Dialogue.Authoring.Plays;
using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Tests.Plays;

public sealed class PlansReaderTests
{
    private static readonly Gen<string> Id = Gen.Int[0, 4].Select(at => ((string[])["ping", "a", "x-1", "go-on", "silence-is-gold"])[at]);

    private static readonly Gen<string> Words = Gen.Char["ab \\\"#'{}é👋".Replace("👋", string.Empty, StringComparison.Ordinal)].Array[1, 12].Select(chars => new string(chars)).Where(words => words.Trim() == words);

    private static readonly Gen<ValueArray<ChoiceId>> Choices = Id.Array[1, 3].Select(ids => ids.Select(id => new ChoiceId(id)).ToValueArray());

    private static readonly Gen<PlayStep> Step = Gen.OneOf<PlayStep>(
        Id.Select(id => (PlayStep)new PlayStep.At(new BeatId(id), SourceSpan.Start)),
        Id.Select(id => (PlayStep)new PlayStep.Reaches(new BeatId(id), SourceSpan.Start)),
        Choices.Select(ids => (PlayStep)new PlayStep.Offers(ids, SourceSpan.Start)),
        Choices.Select(ids => (PlayStep)new PlayStep.Hides(ids, SourceSpan.Start)),
        Gen.Select(Id, Id, Gen.Bool, (beat, choice, named) => (PlayStep)new PlayStep.Take(named ? new BeatId(beat) : null, new ChoiceId(choice), SourceSpan.Start)),
        Gen.Const((PlayStep)new PlayStep.StaySilent(SourceSpan.Start)),
        Words.Select(words => (PlayStep)new PlayStep.Says(words, SourceSpan.Start)),
        Gen.Select(Gen.Int[0, 5], Gen.Int[-5, 99], (how, value) => (PlayStep)new PlayStep.Holds(new VariableId("trust"), (ComparisonOperator)how, $"{value}", SourceSpan.Start)));

    private static readonly Gen<PlannedTrait> Trait = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], (trait, level) => new PlannedTrait(new RoleKey("ruth"), (Trait)trait, (TraitLevel)level, SourceSpan.Start));

    private static readonly Gen<PlayPlan> Plan = Gen.Select(Words, Gen.ULong, Trait.Array[0, 3], Step.Array[0, 6], (name, seed, traits, steps) => new PlayPlan(name, SourceSpan.Start)
    {
        Seed = seed,
        Traits = traits.ToValueArray(),
        Steps = steps.ToValueArray(),
    });

    [Fact]
    public void What_was_written_reads_as_the_same_plays()
    {
        Plan.Array[0, 4].Sample(plans =>
        {
            string text = PlansWriter.Write(plans, "A comment.");

            PlansReading reading = PlansReader.Read(text);

            Assert.Empty(reading.Diagnostics);
            Assert.Equal(text, PlansWriter.Write(reading.Plays, "A comment."));
            Assert.Equal(plans.Select(plan => plan.Steps.Count), reading.Plays.Select(play => play.Steps.Count));
        });
    }

    [Fact]
    public void Any_text_at_all_is_answered()
    {
        Gen<string> line = Gen.OneOf(
            Gen.Char["play takes=<!>/\".#,\t é"].Array[0, 20].Select(chars => new string(chars)),
            Gen.Const("play \"x\""), Gen.Const("take"), Gen.Const("says \"\\\""), Gen.Const("cast ruth.patience = low"), Gen.Const("seed -1"), Gen.Const("\uFEFFplay"));
        line.Array[0, 12].Select(lines => string.Join('\n', lines)).Sample(text =>
        {
            PlansReading reading = PlansReader.Read(text);

            Assert.All(reading.Diagnostics, diagnostic => Assert.Equal("DLG903", diagnostic.Code));
        });
    }

    [Fact]
    public void Reads_every_kind_of_line_with_its_place()
    {
        PlansReading reading = PlansReader.Read("""
            # A comment.
            play "holds \"the\" line"
              seed 7
              cast ruth.patience = low

              at ping
              offers window, cave
              hides ask
              take window
              take push/hold
              take silence
              says "Fair enough"
              trust = 6
              told != true
              reaches thanks
            """);

        PlayPlan play = Assert.Single(reading.Plays);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(("holds \"the\" line", 7UL, 1), (play.Name, play.Seed, play.Traits.Count));
        Assert.Equal(
            ["At", "Offers", "Hides", "Take", "Take", "StaySilent", "Says", "Holds", "Holds", "Reaches"],
            play.Steps.Select(step => step.GetType().Name));
        Assert.Equal(new SourceSpan(13, 3, 13, 12), play.Steps[7].Span);
    }

    [Theory]
    [InlineData("take window", "1:1", null)]
    [InlineData("play", "1:1", null)]
    [InlineData("play \"a\"\n  tkae window", "2:3", "take")]
    [InlineData("play \"a\"\n  says hello", "2:3", null)]
    [InlineData("play \"a\"\n  take A", "2:3", null)]
    [InlineData("play \"a\"\n  offers a,, b", "2:3", null)]
    [InlineData("play \"a\"\n  cast ruth.patience = much", "2:3", null)]
    [InlineData("play \"a\"\n  at ping\n  seed 7", "3:3", null)]
    [InlineData("play \"a\"\n  reaches", "2:3", null)]
    public void Says_where_a_line_cannot_be_read(string text, string place, string? meant)
    {
        Diagnostic problem = Assert.Single(PlansReader.Read(text).Diagnostics);

        Assert.Equal(("DLG903", place, meant), (problem.Code, problem.Span.ToString(), problem.Suggestion));
    }
}
