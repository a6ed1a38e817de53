using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Plays;

/// <summary>Makes plays of walks through all states: what was drawn becomes fixed traits and a seed.</summary>
internal sealed class WalkPlans(StateSpace space, PlayRunner runner)
{
    private const ulong MostSeeds = 20_000;

    /// <summary>Gives the play of a walk, played; null where no seed was found with which it goes this way.</summary>
    /// <param name="walk">The edges, from the first state on.</param>
    public PlayOutcome? Of(IReadOnlyList<int> walk)
    {
        PlayPlan plan = PlanOf(walk, out bool isDrawn);
        for (ulong seed = 1; seed <= (isDrawn ? MostSeeds : 1); seed++)
        {
            PlayOutcome outcome = runner.Run(plan with { Seed = seed });
            if (outcome.IsPassed)
            {
                return outcome;
            }
        }

        return null;
    }

    private PlayPlan PlanOf(IReadOnlyList<int> walk, out bool isDrawn)
    {
        List<PlannedTrait> traits = [];
        List<PlayStep> steps = [];
        isDrawn = false;
        int state = 0;
        foreach (int edge in walk)
        {
            switch (space.Kinds[state])
            {
                case StateKind.Draw:
                    Fact.OfTrait trait = space.TraitDrawnAt(state);
                    traits.Add(new PlannedTrait(trait.Role, trait.Trait, trait.Levels[space.Options[edge]], SourceSpan.Start));
                    break;
                case StateKind.Decision or StateKind.Silence:
                    steps.Add(AnswerOf(state, space.Options[edge]));
                    break;
                default:
                    isDrawn |= space.EdgeStarts[state + 1] - space.EdgeStarts[state] > 1;
                    break;
            }

            state = space.Targets[edge];
        }

        if (space.Kinds[state] == StateKind.Ending)
        {
            steps.Add(new PlayStep.Reaches(BeatAt(state).Id, SourceSpan.Start));
        }

        return new PlayPlan("a play", SourceSpan.Start) { Traits = traits.Distinct().ToValueArray(), Steps = steps.ToValueArray() };
    }

    private PlayStep AnswerOf(int state, ushort option) => option == StateSpace.Silence
        ? new PlayStep.StaySilent(SourceSpan.Start)
        : new PlayStep.Take(BeatAt(state).Id, BeatAt(state).Choices[option].Id, SourceSpan.Start);

    private Beat BeatAt(int state) => space.Story.Scenario.Beats[space.BeatOf(state)];
}
