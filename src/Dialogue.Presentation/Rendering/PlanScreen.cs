using Dialogue.Core.Debriefs;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Plans;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>A plan for real life: two questions, the sentence that comes of them, and whether to keep it.</summary>
internal static class PlanScreen
{
    public static Screen From(AppModel model, Place.Planning place)
    {
        Page page = new();
        // Quoted once it is whole, so that in line mode it is read again before it is kept.
        page.Words(place.Step == PlanStep.Sentence ? $"\"{place.Draft.Sentence}\"" : place.Draft.Sentence, Style.Better).Blank();
        AddRest(page, model, place);
        return new Screen
        {
            Place = place.Kind,
            Title = PlanWords.Title,
            Status = place.Step switch { PlanStep.When => "question 1 of 2", PlanStep.Then => "question 2 of 2", _ => string.Empty },
            Body = page.Blocks(),
            Input = Input(place),
            Answers = place.Step == PlanStep.Sentence ? new AnswerPanel(string.Empty, Items(model)) : null,
        };
    }

    // Docked, so that all of them are in sight in a low window.
    private static ValueArray<Block.Item> Items(AppModel model) => new[] { model.IsKept ? PlanWords.KeepIt : PlanWords.SaveIt, PlanWords.SayItDifferently, PlanWords.DropIt }
        .Select((words, i) => new Block.Item(i, string.Empty, [new Cell(words)]))
        .ToValueArray();

    private static InputLine? Input(Place.Planning place)
    {
        if (place.Step == PlanStep.Sentence)
        {
            return null;
        }

        (string label, string text) = place.Step == PlanStep.When ? (PlanWords.WhenLabel, place.Draft.When) : (PlanWords.ThenLabel, place.Draft.Then);
        return new InputLine(label, text) { EnterAlone = text.Length == 0 ? null : PlanWords.Keeps(text) };
    }

    private static void AddRest(Page page, AppModel model, Place.Planning place)
    {
        switch (place.Step)
        {
            case PlanStep.When:
                page.Words(PlanWords.AboutWhen);
                AddExample(page, PlanWords.FromHere, place.From is { Ending: { } ending } play ? ending.Carry.Render(play.Cast) : null);
                break;
            case PlanStep.Then:
                page.Words(PlanWords.AboutThen);
                AddExample(page, PlanWords.LineFromHere, place.From is { } from ? BetterLine(from) : null);
                break;
            default:
                page.Words(model.IsKept ? PlanWords.AsksNextTime : PlanWords.CannotBeKept, model.IsKept ? Style.Quiet : Style.Problem);
                break;
        }

        if (place.Step != PlanStep.Sentence && place.Earlier is { } earlier)
        {
            AddExample(page, PlanWords.LastTime, earlier);
        }
    }

    private static void AddExample(Page page, string label, string? words)
    {
        if (words is not null)
        {
            page.Blank().Spans(0, 2, new Span(label, Style.Quiet), new Span(words));
        }
    }

    // Of a turn that slipped, where there is one: there something is to be done otherwise.
    private static string? BetterLine(Playthrough play) => Debrief.Of(play).Turns
        .Select(turn => NotesAbout.Better(turn.First, play.Cast))
        .OfType<string>()
        .Select(line => $"\"{line}\"")
        .FirstOrDefault();
}
