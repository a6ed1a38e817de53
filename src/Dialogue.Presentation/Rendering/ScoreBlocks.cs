using System.Globalization;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Draws a score as scoring.md asks: words, an interval, the number of moments, and how little one conversation says.</summary>
internal static class ScoreBlocks
{
    private const int MostMoves = 6;

    /// <summary>Gives the three estimates, and how little one conversation says.</summary>
    public static ValueArray<Block> Of(Score score, bool withNumbers)
    {
        Page page = new();
        foreach (Skill skill in NotesAbout.Skills)
        {
            page.Add([GaugeFor(skill, score[skill])]);
            if (withNumbers)
            {
                page.Words($"{SkillWords.Title(skill)}: {Numbers(score[skill])}", Style.Quiet, 2);
            }
        }

        page.Words($"From {CommonWords.Count(score.Decisions, "choice", "choices")} in one conversation. {DebriefWords.NotATest}", Style.Quiet);
        return page.Blocks();
    }

    /// <summary>Gives who stands behind the values, and where more moments are.</summary>
    public static ValueArray<Block> Reserve(Score score, Scenario scenario, AppModel model)
    {
        Page page = new();
        page.Words(DebriefWords.AwaitsRaters + (scenario.Key is { Raters: > 0 } ? string.Empty : $" {DebriefWords.ByItsAuthor}"), Style.Quiet);
        if (MoreMoments(score, scenario, model) is { } more)
        {
            page.Words(more, Style.Quiet);
        }

        return page.Blocks();
    }

    /// <summary>Gives the moves that were used, and the helpful ones that were on offer and never used.</summary>
    public static ValueArray<Block> Moves(ValueArray<MoveUse> moves)
    {
        Page page = new();
        string[] used = [.. moves.Where(use => use.Used > 0).Take(MostMoves).Select(use => use.Used == 1 ? Name(use) : $"{Name(use)} x{use.Used}")];
        string[] missed = [.. moves.Where(use => use.IsMissed).OrderByDescending(use => use.Offered).Take(MostMoves).Select(use => $"{Name(use)} ({use.Offered} of {use.Offered})")];
        if (used.Length > 0)
        {
            page.Spans(0, 2, new Span(DebriefWords.MovesUsed, Style.Quiet), new Span(string.Join(", ", used) + "."));
        }

        if (missed.Length > 0)
        {
            page.Spans(0, 2, new Span(DebriefWords.MovesMissed, Style.Quiet), new Span(string.Join(", ", missed) + "."));
        }

        return page.Blocks();
    }

    private static Block.Gauge GaugeFor(Skill skill, Estimate estimate) => estimate.IsEnough
        ? new Block.Gauge(
            SkillWords.Title(skill),
            SkillWords.Often(estimate),
            new Interval(estimate.Low, estimate.Value, estimate.High),
            CommonWords.Count(estimate.Opportunities, "moment", "moments"))
        : new Block.Gauge(SkillWords.Title(skill), $"{DebriefWords.TooFewMoments} ({estimate.Opportunities})", null, string.Empty);

    private static string Numbers(Estimate estimate) => estimate.Opportunities == 0
        ? "no moment at stake"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{estimate.Gained} of {estimate.Offered} on offer, share {estimate.Share:0.00}, estimate {estimate.Value:0.00}, 80 % between {estimate.Low:0.00} and {estimate.High:0.00}");

    private static string? MoreMoments(Score score, Scenario scenario, AppModel model)
    {
        Skill[] few = [.. NotesAbout.Skills.Where(skill => !score[skill].IsEnough)];
        if (few.Length == 0)
        {
            return null;
        }

        string[] others = [.. model.Library
            .Where(entry => entry.Id != scenario.Id && few.Any(skill => entry.Practises.Contains(skill)))
            .Take(2)
            .Select(entry => entry.Title)];
        return others.Length == 0 ? null : $"More moments for {CommonWords.And([.. few.Select(SkillWords.Name)])}: {CommonWords.And(others)}.";
    }

    private static string Name(MoveUse use) => use.Move.Value.Replace('-', ' ');
}
