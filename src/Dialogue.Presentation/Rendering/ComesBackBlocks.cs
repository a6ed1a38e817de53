using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Lists what is due and what comes back next, each with its day.</summary>
internal static class ComesBackBlocks
{
    private const int MostDue = 6;
    private const int MostNext = 3;

    public static ValueArray<Block> Of(Progress progress, AppModel model)
    {
        if (progress.Due.IsEmpty && progress.Next.IsEmpty)
        {
            return [];
        }

        Page page = new Page().Heading(ProgressWords.WhatComesBack);
        foreach (ReviewCard card in progress.Due.Take(MostDue).Concat(progress.Next.Take(MostNext)))
        {
            bool isDue = card.IsDue(model.Today);
            string more = isDue ? DueWords(card, model) : DayWords.Until(card.DueOn, model.Today);
            page.Row(isDue ? "now" : DayWords.Date(card.DueOn), $"{ProgressWords.Of(card.Key.Situation, model.Situations)}, {SkillWords.Name(card.Key.Skill)} ({more})");
        }

        int left = Math.Max(0, progress.Due.Count - MostDue) + Math.Max(0, progress.Next.Count - MostNext);
        return (left == 0 ? page : page.Words($"And {left} more.", Style.Quiet)).Blocks();
    }

    private static string DueWords(ReviewCard card, AppModel model) => DuePractice.For(model, card) is null
        ? ProgressWords.NoConversation
        : $"last tried {DayWords.Ago(card.LastOn, model.Today)}";
}
