using Dialogue.Authoring.Casts;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Plays;

/// <summary>Plays what a plan says in the player's own engine, and stops at the first thing that is not as it must be.</summary>
/// <param name="conversation">What is played.</param>
/// <param name="persona">Gives the persona of an id, or null: it limits which traits somebody can have.</param>
public sealed class PlayRunner(Conversation conversation, Func<string, Persona?> persona)
{
    /// <summary>Plays a plan.</summary>
    public PlayOutcome Run(PlayPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (CastOf(plan, out Diagnostic? impossible) is not { } cast)
        {
            return new PlayOutcome(plan, impossible, []);
        }

        Playthrough play = conversation.Begin(cast, plan.Seed);
        foreach (PlayStep step in plan.Steps)
        {
            StepOutcome outcome = StepRunner.Run(play, step);
            play = outcome.Playthrough;
            if (outcome.Complaint is { } complaint)
            {
                Diagnostic failure = new(DiagnosticRules.PlayFailed, step.Span, complaint) { Suggestion = outcome.Suggestion };
                return new PlayOutcome(plan, failure, TakenOn(play));
            }
        }

        return new PlayOutcome(plan, null, TakenOn(play));
    }

    private static ValueArray<ChoicePath> TakenOn(Playthrough play)
    {
        List<ChoicePath> taken = [];
        for (Playthrough? at = play; at is not null; at = at.Previous)
        {
            if (at.LastDecision?.Path is { } path)
            {
                taken.Add(path);
            }
        }

        taken.Reverse();
        return taken.ToValueArray();
    }

    private Cast? CastOf(PlayPlan plan, out Diagnostic? impossible)
    {
        Scenario scenario = conversation.Scenario;
        Cast cast = NeutralCast.Of(scenario, persona);
        foreach (PlannedTrait planned in plan.Traits)
        {
            if (scenario.Roles.FirstOrDefault(role => role.Key == planned.Role) is not { } role)
            {
                string? meant = new NearestWord().Find(planned.Role.Value, scenario.Roles.Select(each => each.Key.Value));
                impossible = new Diagnostic(DiagnosticRules.PlayFailed, planned.Span, $"There is nobody called {PlanWords.Quote(planned.Role.Value)} in this story.") { Suggestion = meant };
                return null;
            }

            ValueArray<TraitLevel> allowed = TraitRange.Of(role, planned.Trait, role.Persona is { } id ? persona(id) : null, scenario.Level);
            if (!allowed.Contains(planned.Level))
            {
                string can = string.Join(" or ", allowed.Distinct().Select(level => level.Word()));
                impossible = new Diagnostic(
                    DiagnosticRules.PlayFailed, planned.Span, $"The {planned.Trait.Word()} of {planned.Role} can only be {can} in this story.");
                return null;
            }

            cast = With(cast, planned);
        }

        impossible = null;
        return cast;
    }

    private static Cast With(Cast cast, PlannedTrait planned) => new(cast.Characters.Select(character => character.Role != planned.Role ? character : character with
    {
        Temperament = planned.Trait switch
        {
            Trait.Patience => character.Temperament with { Patience = planned.Level },
            Trait.Warmth => character.Temperament with { Warmth = planned.Level },
            _ => character.Temperament with { Directness = planned.Level },
        },
    }).ToValueArray());
}
