using System.Diagnostics;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Workshops.Desks;
using Dialogue.Presentation.Workshops.Seats;

namespace Dialogue.Presentation.Rendering;

/// <summary>Makes the screen of a model. Pure: the same model gives the same screen.</summary>
public static class ScreenFrom
{
    /// <summary>Gives the screen of the page in view.</summary>
    public static Screen Model(AppModel model)
    {
        Screen screen = Page(model, model.Here);
        return screen with
        {
            Notice = model.Notice ?? screen.Notice,
            Selected = screen.Selected ?? SelectedOf(model, screen),
            Footer = Footers.For(model, screen),
        };
    }

    private static Screen Page(AppModel model, Place place) => place switch
    {
        Place.Home home => HomeScreen.From(model, home),
        Place.Progress progress => ProgressScreen.From(model, progress),
        Place.Briefing briefing => BriefingScreen.From(model, briefing),
        Place.Talk talk => TalkScreen.From(model, talk),
        Place.Debriefing debriefing => DebriefScreen.From(model, debriefing),
        Place.Script script => ScriptScreen.From(model, script),
        Place.Reasons reasons => ReasonsScreen.From(model, reasons),
        Place.Changed changed => ChangedScreen.From(changed),
        Place.Unkept unkept => UnkeptScreen.From(unkept),
        Place.Comparison comparison => ComparisonScreen.From(model, comparison),
        Place.Planning planning => PlanScreen.From(model, planning),
        Place.PlanReview review => PlanReviewScreen.From(model, review),
        Place.Previewing previewing => PreviewScreen.From(model, previewing),
        SeatPlace seat => SeatScreen.From(model, seat),
        DeskPlace desk => DeskScreen.From(model, desk),
        Place.Options => OptionsScreen.From(model),
        Place.Keys keys => KeysScreen.From(model, keys),
        Place.Palette palette => PaletteScreen.From(model, palette),
        _ => throw new UnreachableException(),
    };

    private static int? SelectedOf(AppModel model, Screen screen)
    {
        int items = screen.Items.Count();
        return items == 0 ? null : Math.Clamp(model.Here.Selected, 0, items - 1);
    }
}
