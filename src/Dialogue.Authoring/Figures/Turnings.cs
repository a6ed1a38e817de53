using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Figures;

/// <summary>Answers after which something can no longer be had.</summary>
/// <param name="NoReturn">Answers after which, wherever they are given, no <c>reached</c> ending remains, though one could be had before.</param>
/// <param name="Mistakes">How many answers cost a skill something.</param>
/// <param name="Recoverable">After how many of them an ending other than <c>missed</c> can still be had somewhere.</param>
public sealed record Turnings(ValueArray<ChoicePath> NoReturn, int Mistakes, int Recoverable)
{
    private const int Reached = 1 << (int)EndingOutcome.Reached;
    private const int Missed = 1 << (int)EndingOutcome.Missed;

    /// <summary>Finds them; null where the analysis is not exact.</summary>
    public static Turnings? Of(ScenarioAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return analysis.IsExact ? Of(analysis.Space!, analysis.Prospects.Outcomes) : null;
    }

    private static Turnings Of(StateSpace space, byte[] outcomes)
    {
        int choices = space.Story.Choices.Length;
        bool[] isOpen = new bool[choices];
        bool[] loses = new bool[choices];
        bool[] keeps = new bool[choices];
        bool[] recovers = new bool[choices];
        for (int state = 0; state < space.Count; state++)
        {
            for (int edge = space.EdgeStarts[state]; space.Kinds[state] == StateKind.Decision && edge < space.EdgeStarts[state + 1]; edge++)
            {
                if (space.Options[edge] == StateSpace.Silence)
                {
                    continue;
                }

                int choice = space.Story.ChoiceStarts[space.BeatOf(state)] + space.Options[edge];
                int after = outcomes[space.Targets[edge]];
                isOpen[choice] = true;
                keeps[choice] |= (after & Reached) != 0;
                loses[choice] |= (outcomes[state] & Reached) != 0 && (after & Reached) == 0;
                recovers[choice] |= (after & ~Missed) != 0;
            }
        }

        bool[] isMistake = [.. space.Story.Choices.Select((choice, number) => isOpen[number] && Math.Min(choice.Empathy, Math.Min(choice.Clarity, choice.Boundaries)) < 0)];
        ChoicePath[] paths = [.. space.Story.Scenario.Beats.SelectMany(beat => beat.Choices.Select(choice => new ChoicePath(beat.Id, choice.Id)))];
        return new Turnings(
            paths.Where((_, number) => loses[number] && !keeps[number]).ToValueArray(),
            isMistake.Count(mistake => mistake),
            isMistake.Where((mistake, number) => mistake && recovers[number]).Count());
    }
}
