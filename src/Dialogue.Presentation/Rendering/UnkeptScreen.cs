using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;

namespace Dialogue.Presentation.Rendering;

/// <summary>Says that something could not be stored, and what can be done about it.</summary>
internal static class UnkeptScreen
{
    public static Screen From(Place.Unkept place)
    {
        Page page = new();
        page.Words(place.Sentence)
            .Blank()
            .Words(place.IsFromTheStart ? "You can play without saving: what you say is then forgotten when you leave." : "What you just said is still here, and has not been answered yet.")
            .Blank()
            .Item(string.Empty, new Cell("Try again", Style.Normal, 20), new Cell("after you have mended it", Style.Quiet, 0, 1))
            .Item(string.Empty, new Cell("Go on without saving", Style.Normal, 20), new Cell("until you leave the program", Style.Quiet, 0, 1))
            .Item(string.Empty, new Cell("Leave", Style.Normal, 20), new Cell("what is stored stays as it is", Style.Quiet, 0, 1));
        return new Screen { Place = place.Kind, Title = "Not saved", Body = page.Blocks() };
    }
}
