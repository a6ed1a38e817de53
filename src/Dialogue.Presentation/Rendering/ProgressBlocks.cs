using Dialogue.Core.Practice;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Draws progress as scoring.md asks: words, intervals and numbers of moments; never a total, a rank or a streak.</summary>
internal static class ProgressBlocks
{
    public static ValueArray<Block> Of(Progress progress, AppModel model, bool withNumbers)
    {
        Page page = new();
        if (progress.Conversations == 0)
        {
            page.Words(ProgressWords.NothingYet).Blank().Words(ProgressWords.NothingYetLater);
        }
        else
        {
            AddSkills(page, progress, withNumbers);
            AddSituations(page.Blank(), progress, model, withNumbers);
        }

        // Practice that was left before its end shows on these days, too.
        if (progress.Conversations > 0 || !progress.Days.Practised.IsEmpty)
        {
            page.Blank().Add(WeekBlocks.Of(progress.Days));
        }

        page.Blank().Add(ComesBackBlocks.Of(progress, model)).Blank().Add(PlanBlocks.Of(progress.Plans));
        return page.Blocks();
    }

    private static void AddSkills(Page page, Progress progress, bool withNumbers)
    {
        foreach (SkillProgress skill in progress.Skills)
        {
            page.Add([ScoreBlocks.GaugeFor(skill.Skill, skill.All)]);
            if (skill.All.IsEnough)
            {
                page.Add([Trend(skill)]);
            }

            if (withNumbers)
            {
                page.Words($"{SkillWords.Title(skill.Skill)}: {ScoreBlocks.Numbers(skill.All)}", Style.Quiet, 2);
                page.Words($"Before: {ScoreBlocks.Numbers(skill.Before)}. After: {ScoreBlocks.Numbers(skill.After)}.", Style.Quiet, 2);
            }
        }

        page.Words(
            $"From {CommonWords.Count(progress.Conversations, "conversation", "conversations")}, for each skill the last {Progress.MostConversations} at most. {DebriefWords.NotATest} {DebriefWords.AwaitsRaters}",
            Style.Quiet);
    }

    private static Block.Trend Trend(SkillProgress skill)
    {
        string change = ProgressWords.Change(skill.Change);
        string count = CommonWords.Count(skill.Points.Count, "conversation", "conversations");
        string over = skill.Points.Count == 1
            ? count
            : $"{count}, the first {InWords(skill.Points[0].Estimate)}, the last {InWords(skill.Points[^1].Estimate)}";
        return new Block.Trend(change, skill.Points.Select(point => point.Estimate.Value).ToValueArray(), count, $"{SkillWords.Title(skill.Skill)}, change: {change}; over {over}.");
    }

    private static void AddSituations(Page page, Progress progress, AppModel model, bool withNumbers)
    {
        if (progress.Situations.IsEmpty)
        {
            return;
        }

        page.Heading(ProgressWords.Easy, model.IsPlain ? string.Empty : ProgressWords.Tries);
        foreach (SituationProgress each in progress.Situations)
        {
            string title = ProgressWords.Of(each.Key.Situation, model.Situations);
            string skill = SkillWords.Name(each.Key.Skill);
            string words = InWords(each.Estimate);
            string tries = CommonWords.Count(each.Tries, "try", "tries");
            page.Add([new Block.TableRow(
                [new Span(title), new Span(skill), new Span(words, each.Estimate.IsEnough ? Style.Strong : Style.Quiet), new Span(Number(each.Tries), Style.Quiet)],
                $"{skill}, {words}, {tries}")]);
            if (withNumbers)
            {
                page.Words(ScoreBlocks.Numbers(each.Estimate), Style.Quiet, 2);
            }
        }

        page.Words(AnyDiffer(progress.Situations) ? ProgressWords.OrderIsRough : ProgressWords.OrderIsChance, Style.Quiet);
    }

    private static bool AnyDiffer(ValueArray<SituationProgress> situations) =>
        situations.Any(one => situations.Any(other => Estimate.Differ(one.Estimate, other.Estimate)));

    private static string InWords(Estimate estimate) => estimate.IsEnough ? SkillWords.Often(estimate) : DebriefWords.TooFewMoments;

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
