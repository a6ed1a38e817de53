using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.Envelopes;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Figures;

/// <summary>What can be said of a story that was too large to search: what was found is found, what the envelope rules out is ruled out, the rest is unproven.</summary>
internal static class PartialFigures
{
    private static readonly SkillFigures Unproven = new(default, default, default);

    public static ScenarioFigures Of(CompiledStory story, StateSpace? space, Envelope envelope)
    {
        Scenario scenario = story.Scenario;
        bool[] met = space is null ? new bool[story.BeatCount] : Reach.MetBeats(space);
        return new ScenarioFigures
        {
            Id = scenario.Id,
            IsExact = false,
            States = space?.StateCount ?? 0,
            Beats = scenario.Beats.Count,
            Choices = story.Choices.Length,
            Terminates = null,
            Paths = null,
            Endings = Endings(scenario, met, envelope).ToValueArray(),
            Skills = [Unproven, Unproven, Unproven],
            Decisions = default,
            Words = default,
            UnreachableBeats = scenario.Beats.Where((_, beat) => !envelope.CanEnter[beat]).Select(beat => beat.Id).ToValueArray(),
            NeverOffered = Closed(story, envelope).ToValueArray(),
            Bots = [],
            Pareto = [],
            Cover = null,
        };
    }

    private static IEnumerable<EndingFigures> Endings(Scenario scenario, bool[] met, Envelope envelope)
    {
        for (int beat = 0; beat < scenario.Beats.Count; beat++)
        {
            if (scenario.Beats[beat].Ending is { } ending)
            {
                bool isRuledOut = !envelope.CanEnter[beat];
                yield return new EndingFigures(scenario.Beats[beat].Id, ending.Outcome, isRuledOut ? false : met[beat] ? true : null, isRuledOut ? 0 : null);
            }
        }
    }

    private static IEnumerable<ChoicePath> Closed(CompiledStory story, Envelope envelope)
    {
        for (int beat = 0; beat < story.BeatCount; beat++)
        {
            for (int choice = story.ChoiceStarts[beat]; choice < story.ChoiceStarts[beat + 1]; choice++)
            {
                if (!envelope.CanBeOpen[choice])
                {
                    Beat source = story.Scenario.Beats[beat];
                    yield return new ChoicePath(source.Id, source.Choices[choice - story.ChoiceStarts[beat]].Id);
                }
            }
        }
    }
}
