using System.Collections.Immutable;
using Dialogue.Authoring.Checks.Design;
using Dialogue.Authoring.Checks.Flow;
using Dialogue.Authoring.Checks.Scoring;
using Dialogue.Authoring.Checks.Texts;
using Dialogue.Authoring.Checks.Variables;
using Dialogue.Authoring.Figures;
using Dialogue.Core.Scoring;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Authoring.Checks;

/// <summary>Judges a scenario that was read by every rule there is, and adds what it finds to what reading found.</summary>
public static class ScenarioCheck
{
    // Each entry is one idea in a file of its own; the digit is the rule's group.
    private static readonly ImmutableArray<(char Group, Action<CheckContext> Check)> Checks =
    [
        ('3', Reachability.Check),
        ('3', ChoiceOffers.Check),
        ('3', StuckPlaces.Check),
        ('3', EndlessPlays.Check),
        ('3', SingleChoices.Check),
        ('3', Completeness.Check),
        ('4', VariableUse.Check),
        ('4', ConstantConditions.Check),
        ('4', ClampedEffects.Check),
        ('5', SkillsAtStake.Check),
        ('5', TradeOffs.Check),
        ('5', FewestOpportunities.Check),
        ('5', SkillBalance.Check),
        ('5', BlindPlay.Check),
        ('5', BotPlay.Check),
        ('5', EndingsAndScores.Check),
        ('6', LongestIsBest.Check),
        ('6', PositionBias.Check),
        ('6', DuplicateChoiceText.Check),
        ('6', ObviousBest.Check),
        ('6', ChoiceCount.Check),
        ('6', MissingBecause.Check),
        ('6', AbsoluteWords.Check),
        ('6', TechniqueNames.Check),
        ('6', OneMoveFitsAll.Check),
        ('6', ChoiceChangesNothing.Check),
        ('6', NoRecovery.Check),
        ('6', DecidedEarly.Check),
        ('6', DominatedChoice.Check),
        ('7', TextLengths.Check),
        ('7', WidthUnsafeCharacters.Check),
        ('7', HardCodedNames.Check),
        ('7', PronounAgreement.Check),
        ('7', TodoLeft.Check),
    ];

    /// <summary>Gives all diagnostics of a file in the order of their places, without those that the author suppressed. A file that could not be read keeps what reading said.</summary>
    /// <param name="reading">What reading gave.</param>
    /// <param name="rubric">What moves are worth.</param>
    /// <param name="options">How far to go.</param>
    public static ImmutableArray<Diagnostic> Of(ScenarioReading reading, Rubric rubric, CheckOptions options) => Of(reading, rubric, options, out _);

    /// <summary>Gives the same, and the analysis that it rests on, for those who go on working with it.</summary>
    /// <param name="reading">What reading gave.</param>
    /// <param name="rubric">What moves are worth.</param>
    /// <param name="options">How far to go.</param>
    /// <param name="analysis">The analysis; null where the file could not be read.</param>
    public static ImmutableArray<Diagnostic> Of(ScenarioReading reading, Rubric rubric, CheckOptions options, out Lazy<ScenarioAnalysis>? analysis)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(options);
        analysis = null;
        if (reading.Scenario is not { } scenario)
        {
            return reading.Diagnostics;
        }

        CheckContext context = new(scenario, reading.Positions, rubric, options);
        analysis = context.LazyAnalysis;
        foreach ((char group, Action<CheckContext> check) in Checks)
        {
            if (options.Groups.Contains(group, StringComparison.Ordinal))
            {
                check(context);
            }
        }

        return [.. reading.Diagnostics.Concat(Kept(context)).OrderBy(diagnostic => diagnostic.Span).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)];
    }

    // What the author means to keep is taken out; a suppression that meets nothing is itself reported.
    private static IEnumerable<Diagnostic> Kept(CheckContext context)
    {
        HashSet<string> suppressed = context.Scenario.Lint.Select(lint => lint.Code).ToHashSet(StringComparer.Ordinal);
        HashSet<string> met = context.Found.Where(found => found.Severity != Severity.Error).Select(found => found.Code).ToHashSet(StringComparer.Ordinal);

        // Where not all rules were judged, nobody knows what would have arisen.
        bool isWhole = context.Options.WithStates && context.Options.Groups == CheckOptions.Usual.Groups;
        IEnumerable<Diagnostic> unused = DiagnosticRules.OfStories
            .Where(rule => isWhole && suppressed.Contains(rule.Code) && !met.Contains(rule.Code))
            .Select(rule => new Diagnostic(
                DiagnosticRules.UnusedSuppression, context.Positions.Property("lint", rule.Code), $"{rule.Code} does not arise, so this suppression can go."));
        return context.Found.Where(found => found.Severity == Severity.Error || !suppressed.Contains(found.Code)).Concat(unused);
    }
}
