using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Lists the plans that a player kept, in their words, and what came of them: open ones first, then the latest.</summary>
internal static class PlanBlocks
{
    private const int MostPlans = 6;
    private const string When = "when ";

    public static ValueArray<Block> Of(ValueArray<IfThenPlan> plans)
    {
        if (plans.IsEmpty)
        {
            return [];
        }

        Page page = new Page().Heading(ProgressWords.Plans);
        foreach (IfThenPlan plan in plans.Reverse().OrderBy(plan => plan.Outcome is not null).Take(MostPlans))
        {
            page.Spans(0, 2, new Span($"{Intention(plan)} "), new Span(CameOf(plan), Style.Quiet));
        }

        return (plans.Count <= MostPlans ? page : page.Words($"And {plans.Count - MostPlans} more.", Style.Quiet)).Blocks();
    }

    private static string Intention(IfThenPlan plan)
    {
        string when = SafeWords.OneLine(plan.When).TrimEnd('.', ',', ':');
        string occasion = when.StartsWith(When, StringComparison.OrdinalIgnoreCase) ? CommonWords.Capital(when) : $"{CommonWords.Capital(When)}{when}";
        return $"{occasion}: {CommonWords.Sentence(SafeWords.OneLine(plan.Then))}";
    }

    private static string CameOf(IfThenPlan plan)
    {
        string words = SafeWords.OneLine(plan.Words);
        string outcome = ProgressWords.Outcome(plan.Outcome);
        return words.Length == 0 ? outcome : $"{outcome} \"{words}\"";
    }
}
