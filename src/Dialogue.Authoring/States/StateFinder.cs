using Dialogue.Authoring.Compiled;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;

namespace Dialogue.Authoring.States;

/// <summary>Finds the state that a playthrough of the player's engine stands in, by going its way.</summary>
internal static class StateFinder
{
    /// <summary>Gives the state, or null where the playthrough went a way that the space does not have.</summary>
    public static int? Find(StateSpace space, Playthrough playthrough) => Trail(space, playthrough) is [.., { } last] ? last[^1] : null;

    /// <summary>Gives all states that the playthrough passed, a list for each of its steps; null where it went a way that the space does not have.</summary>
    public static IReadOnlyList<IReadOnlyList<int>>? Trail(StateSpace space, Playthrough playthrough)
    {
        Stack<Playthrough> steps = [];
        for (Playthrough? at = playthrough; at is not null; at = at.Previous)
        {
            steps.Push(at);
        }

        List<IReadOnlyList<int>> trail = [];
        int? state = 0;
        foreach (Playthrough step in steps)
        {
            if (step.LastDecision is { } decision)
            {
                state = Follow(space, state.Value, decision.Choice is null ? StateSpace.Silence : IndexOf(decision));
            }

            List<int> passed = [];
            state = state is null ? null : Walk(space, state.Value, step, passed);
            if (state is null)
            {
                return null;
            }

            trail.Add(passed);
        }

        return trail;
    }

    private static int? Walk(StateSpace space, int from, Playthrough step, List<int> passed)
    {
        int? state = from;
        bool isFirst = true;
        foreach (PlaythroughEvent.BeatEntered entered in step.LastEvents.OfType<PlaythroughEvent.BeatEntered>())
        {
            state = isFirst ? state : FollowTo(space, state.Value, entered.Beat.Id.Value);
            state = state is null ? null : Settle(space, state.Value, step.Cast, passed);
            isFirst = false;
            if (state is null)
            {
                return null;
            }
        }

        return state;
    }

    private static int IndexOf(Decision decision)
    {
        for (int index = 0; index < decision.Beat.Choices.Count; index++)
        {
            if (ReferenceEquals(decision.Beat.Choices[index], decision.Choice) || decision.Beat.Choices[index].Id == decision.Choice!.Id)
            {
                return index;
            }
        }

        return -1;
    }

    private static int? Follow(StateSpace space, int state, int option)
    {
        for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
        {
            if (space.Options[edge] == option)
            {
                return space.Targets[edge];
            }
        }

        return null;
    }

    private static int? FollowTo(StateSpace space, int state, string beat)
    {
        for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
        {
            if (space.Story.Scenario.Beats[space.BeatOf(space.Targets[edge])].Id.Value == beat)
            {
                return space.Targets[edge];
            }
        }

        return null;
    }

    // Goes through the draws of a beat as the cast has them; who was not cast is middling.
    private static int? Settle(StateSpace space, int from, Cast cast, List<int> passed)
    {
        int? state = from;
        while (state is { } at)
        {
            passed.Add(at);
            if (space.Kinds[at] != StateKind.Draw)
            {
                return at;
            }

            int trait = Undrawn(space, at);
            Fact.OfTrait fact = (Fact.OfTrait)space.Story.Facts[trait];
            TraitLevel level = cast.Find(fact.Role)?.Temperament[fact.Trait] ?? TraitLevel.Medium;
            state = Follow(space, at, fact.Levels.ToImmutable().IndexOf(level));
        }

        return null;
    }

    private static int Undrawn(StateSpace space, int state)
    {
        foreach (int trait in space.Story.TraitsMetAt(space.BeatOf(state)))
        {
            if (space.CodeOf(state, trait) == 0)
            {
                return trait;
            }
        }

        return -1;
    }
}
