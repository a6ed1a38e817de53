using Dialogue.Authoring.Figures;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Says in which figures an analysis differs from what was expected.</summary>
internal sealed class Disagreements
{
    private const double Tolerance = 1e-9;

    private static readonly string[] Skills = ["empathy", "clarity", "boundaries"];

    private readonly List<string> _found = [];

    /// <summary>Gives one line for each, or nothing.</summary>
    public static IReadOnlyList<string> Between(ExpectedFigures expected, ScenarioFigures figures)
    {
        Disagreements all = new();
        all.Same("exact", true, figures.IsExact);
        all.Same("states", expected.States, figures.States);
        all.Same("beats", expected.Beats, figures.Beats);
        all.Same("choices", expected.Choices, figures.Choices);
        all.Same("terminates", expected.Terminates, figures.Terminates);
        all.Same("paths", expected.Paths, figures.Paths);
        all.Endings(expected.Endings, figures.Endings);
        for (int i = 0; i < Skills.Length; i++)
        {
            all.Near($"{Skills[i]}.sum", expected.Skills[i].Sum, figures.Skills[i].Sum);
            all.Near($"{Skills[i]}.share", expected.Skills[i].Share, figures.Skills[i].Share);
            all.Near($"{Skills[i]}.opportunities", expected.Skills[i].Opportunities, figures.Skills[i].Opportunities);
        }

        all.Near("decisions", expected.Decisions, figures.Decisions);
        all.Near("words", expected.Words, figures.Words);
        all.Same("unreachableBeats", string.Join(' ', expected.UnreachableBeats), string.Join(' ', figures.UnreachableBeats));
        all.Same("neverOffered", string.Join(' ', expected.NeverOffered), string.Join(' ', figures.NeverOffered));
        all.Bots(expected.Bots, figures.Bots);
        all.Same("pareto", string.Join(' ', InOrder(expected.Pareto)), string.Join(' ', InOrder(figures.Pareto)));
        all.Cover(expected.Cover, figures.Cover);
        return all._found;
    }

    /// <summary>Gives one line for each difference from what goes on for ever, where that came to rest; its least and greatest are not known.</summary>
    public static IReadOnlyList<string> Between(Rounds rounds, Scenario scenario, ScenarioFigures figures)
    {
        Disagreements all = new();
        all.Same("states", rounds.States.Count, figures.States);
        all.Same("terminates", rounds.Terminates, figures.Terminates);
        all.Same("unreachableBeats", string.Join(' ', scenario.Beats.Select(beat => beat.Id).Where(beat => !rounds.Entered.Contains(beat))), string.Join(' ', figures.UnreachableBeats));
        all.Same("offered", rounds.Offered.Count, figures.Choices - figures.NeverOffered.Count);
        all.Same("offered where closed", 0, figures.NeverOffered.Count(rounds.Offered.Contains));
        all.Same("has means", rounds.Stops, figures.Decisions.Mean is not null);
        all.Limits("decisions", rounds.DecisionLimits, figures.Decisions);
        all.Limits("words", rounds.WordLimits, figures.Words);
        foreach (Skill skill in Enum.GetValues<Skill>())
        {
            all.Limits($"{skill}.sum", rounds.SumLimits(skill), figures[skill].Sum);
            all.Limits($"{skill}.opportunities", rounds.OpportunityLimits(skill), figures[skill].Opportunities);
        }

        if (rounds.IsSettled)
        {
            all.Near("decisions", rounds.Decisions, figures.Decisions.Mean);
            all.Near("words", rounds.Words, figures.Words.Mean);
            for (int i = 0; i < Skills.Length; i++)
            {
                all.Near($"{Skills[i]}.sum", rounds.Sums[i], figures.Skills[i].Sum.Mean);
                all.Near($"{Skills[i]}.opportunities", rounds.Opportunities[i], figures.Skills[i].Opportunities.Mean);
            }

            foreach (EndingFigures ending in figures.Endings)
            {
                all.Same($"{ending.Beat}.reachable", rounds.Entered.Contains(ending.Beat), ending.Reachable);
                all.Near($"{ending.Beat}.probability", rounds.Endings.GetValueOrDefault(ending.Beat), ending.Probability);
            }
        }

        return all._found;
    }

    private static IOrderedEnumerable<SkillValues> InOrder(ValueArray<SkillValues> sums) =>
        sums.OrderByDescending(sum => sum.Empathy).ThenByDescending(sum => sum.Clarity).ThenByDescending(sum => sum.Boundaries);

    private void Endings(ValueArray<ExpectedEnding> expected, ValueArray<EndingFigures> figures)
    {
        Same("endings", string.Join(' ', expected.Select(ending => ending.Beat)), string.Join(' ', figures.Select(ending => ending.Beat)));
        foreach ((ExpectedEnding wanted, EndingFigures found) in expected.Zip(figures))
        {
            Same($"{wanted.Beat}.reachable", wanted.Reachable, found.Reachable);
            Near($"{wanted.Beat}.probability", wanted.Probability, found.Probability);
        }
    }

    private void Bots(ValueArray<ExpectedBot> expected, ValueArray<BotFigures> figures)
    {
        Same("bots", string.Join(' ', expected.Select(bot => bot.Name)), string.Join(' ', figures.Select(bot => bot.Name)));
        foreach ((ExpectedBot wanted, BotFigures found) in expected.Zip(figures))
        {
            Same($"{wanted.Name}.ending", wanted.Ending, found.Ending);
            for (int i = 0; i < Skills.Length; i++)
            {
                Near($"{wanted.Name}.share.{Skills[i]}", wanted.Shares[i], found.Shares[i]);
                Near($"{wanted.Name}.percentile.{Skills[i]}", wanted.Percentiles[i], found.Percentiles[i]);
            }
        }
    }

    private void Cover(int? expected, CoverFigures? figures)
    {
        if (figures is not { } found || found.LowerBound > found.Plays || (expected is { } least && (found.LowerBound > least || found.Plays < least)))
        {
            _found.Add($"cover: expected {expected}, found {figures}");
        }
    }

    private void Limits(string name, (int? Least, int? Greatest) expected, FigureRange found) =>
        Same($"{name} from and to", (expected.Least, expected.Greatest), ((int?)found.Min, (int?)found.Max));

    private void Near(string name, ExpectedRange expected, FigureRange found)
    {
        Near($"{name}.min", expected.Min, found.Min);
        Near($"{name}.max", expected.Max, found.Max);
        Near($"{name}.mean", expected.Mean, found.Mean);
    }

    private void Near(string name, double? expected, double? found)
    {
        if (expected is { } wanted && found is { } number ? !(Math.Abs(wanted - number) <= Tolerance * Math.Max(1, Math.Abs(wanted))) : expected is not null || found is not null)
        {
            _found.Add($"{name}: expected {expected?.ToString("R") ?? "null"}, found {found?.ToString("R") ?? "null"}");
        }
    }

    private void Same<T>(string name, T expected, T found)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
        {
            _found.Add($"{name}: expected {expected}, found {found}");
        }
    }
}
