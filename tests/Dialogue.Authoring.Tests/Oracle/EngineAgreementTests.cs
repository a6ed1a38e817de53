using CsCheck;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Holds the analysis to the player's engine: whatever is met in play, the analysis knows.</summary>
public sealed class EngineAgreementTests
{
    private const int Plays = 1_000;

    [Fact]
    public void Knows_whatever_a_story_offers_along_any_play() => GenStory.Any.Sample(
        story => Follow(StoryPlayer.Play(story), _ => null),
        iter: Plays,
        print: story => Told.Of(story.Scenario));

    [Fact]
    public void Knows_whatever_a_story_that_ends_offers_to_any_cast() => Gen.Select(GenFiniteStory.Any, Gen.Int[0, 728], Gen.ULong[0, 99], Gen.Int[0, 9999].Array[0, 25]).Sample(
        (scenario, levels, seed, actions) => Follow(
            StoryPlayer.Play(new Story(scenario, Cast(scenario, levels), seed, actions)), GenFiniteStory.Persona),
        iter: Plays,
        print: each => Told.Of(each.Item1));

    private static void Follow(Playthrough play, Func<string, Persona?> persona)
    {
        ScenarioAnalysis analysis = ScenarioAnalysis.Of(play.Conversation.Scenario, play.Conversation.Rubric, persona, SearchBudget.Usual);
        StateSpace space = analysis.Space!;
        for (Playthrough? at = play; at is not null; at = at.Previous)
        {
            int? state = StateFinder.Find(space, at);

            Assert.NotNull(state);
            Assert.Equal(at.Beat.Id, space.Story.Scenario.Beats[space.BeatOf(state.Value)].Id);
            Assert.Equal(at.Status == PlaythroughStatus.Ended, space.Kinds[state.Value] == StateKind.Ending);
            Assert.Equal(Answers(at), Answers(space, state.Value, at.Status));
            Assert.All(at.LastEvents.OfType<PlaythroughEvent.BeatEntered>(), entered => Assert.DoesNotContain(entered.Beat.Id, analysis.Figures.UnreachableBeats));
            Assert.All(Open(at), choice => Assert.DoesNotContain(new ChoicePath(at.Beat.Id, choice.Id), analysis.Figures.NeverOffered));
        }
    }

    private static IEnumerable<OfferedChoice> Open(Playthrough at) => at.Offered.Where(offered => offered.IsOpen);

    private static IEnumerable<string> Answers(Playthrough at) => at.Status == PlaythroughStatus.AtChoice
        ? Open(at).Select(choice => $"{at.Beat.Id}/{choice.Id}").Concat(at.CanStaySilent ? ["silence"] : [])
        : [];

    // A beat without a choice is left by itself; the engine stays there only where it goes round for ever.
    private static IEnumerable<string> Answers(StateSpace space, int state, PlaythroughStatus status) => status == PlaythroughStatus.AtChoice
        ? Enumerable.Range(space.EdgeStarts[state], space.EdgeStarts[state + 1] - space.EdgeStarts[state]).Select(edge => space.AnswerOf(state, edge))
        : [];

    // Six traits, each as the cast allows it: a level that cannot be drawn gives way to one that can.
    private static Cast Cast(Scenario scenario, int levels) => A.Cast([.. scenario.Roles.Select((role, index) =>
    {
        int left = index == 0 ? levels % 27 : levels / 27;
        TraitLevel Level(Trait trait, int wanted)
        {
            ValueArray<TraitLevel> allowed = TraitRange.Of(role, trait, role.Persona is { } id ? GenFiniteStory.Persona(id) : null, scenario.Level);
            return allowed[wanted % allowed.Count];
        }

        return A.Character(role.Key.Value) with
        {
            Temperament = new Temperament(Level(Trait.Patience, left % 3), Level(Trait.Warmth, left / 3 % 3), Level(Trait.Directness, left / 9)),
        };
    })]);
}
