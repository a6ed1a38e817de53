using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Workshops.Desks;
using Dialogue.Presentation.Workshops.Seats;

namespace Dialogue.Presentation.Updates;

/// <summary>Takes in text that is being typed, wherever a page asks for text.</summary>
internal static class Typing
{
    private const int Longest = 200;

    public static AppModel Type(AppModel model, string text)
    {
        string kept = text.Length > Longest ? text[..Longest] : text;
        return model.Here switch
        {
            Place.Home home => model.At(home with { Filter = kept, Selected = 0 }),
            Place.Script script => model.At(script with { Query = kept, Selected = 0 }),
            Place.Planning planning => PlanningUpdate.Type(model, planning, text),
            Place.PlanReview review => PlanReviewUpdate.Type(model, review, text),
            SeatPlace seat => SeatUpdate.Type(model, seat, text),
            DeskPlace desk => DeskUpdate.Type(model, desk, text),
            Place.Palette palette => model.At(palette with { Query = kept, Selected = 0 }),
            _ => model,
        };
    }
}
