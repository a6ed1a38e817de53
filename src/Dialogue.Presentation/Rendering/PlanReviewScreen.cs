using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Plans;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>What came of a plan: four answers, a few words to two of them, and a kind sentence.</summary>
internal static class PlanReviewScreen
{
    public static Screen From(AppModel model, Place.PlanReview place)
    {
        Page page = new();
        page.Words(PlanText.Sentence(place.Plan.When, place.Plan.Then), Style.Better);
        if (place.Outcome is { } outcome)
        {
            page.Blank().Words(place.IsAnswered ? PlanWords.After(outcome) : outcome == PlanOutcome.Done ? PlanWords.YouDidIt : PlanWords.ItWentOtherwise);
        }

        return new Screen
        {
            Place = place.Kind,
            Title = PlanWords.Yours,
            Status = Made(model, place.Plan),
            Body = page.Blocks(),
            Input = place.IsWriting ? new InputLine(PlanWords.InAFewWords, place.Words) { EnterAlone = EnterAlone(place) } : null,
            Answers = Panel(place),
        };
    }

    private static string EnterAlone(Place.PlanReview place) => place.Words.Length == 0 ? PlanWords.LeavesItOut : PlanWords.Keeps(place.Words);

    private static AnswerPanel? Panel(Place.PlanReview place) => place switch
    {
        { IsWriting: true } => null,
        { IsAnswered: true } => new AnswerPanel(string.Empty, Items(PlanWords.MakeNew, DebriefWords.Library)),
        _ => new AnswerPanel(PlanWords.WhatCame, Items(PlanWords.DidIt, PlanWords.WentOtherwise, PlanWords.NotYet, PlanWords.LetItGo)),
    };

    private static ValueArray<Block.Item> Items(params ReadOnlySpan<string> words)
    {
        List<Block.Item> items = [];
        foreach (string each in words)
        {
            items.Add(new Block.Item(items.Count, string.Empty, [new Cell(each)]));
        }

        return items.ToValueArray();
    }

    private static string Made(AppModel model, IfThenPlan plan) => model.Today == default
        ? string.Empty
        : PlanWords.Made(model.Today.DayNumber - DateOnly.FromDateTime(plan.MadeAt.DateTime).DayNumber);
}
