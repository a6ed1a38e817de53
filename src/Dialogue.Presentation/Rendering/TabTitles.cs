using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>The first row of the pages that stand beside each other.</summary>
internal static class TabTitles
{
    public const string Row = $"{CommonWords.Program}    {ProgressWords.Library}   {ProgressWords.Title}";

    public static ValueArray<Tab> On(PlaceKind place) =>
        [new Tab(ProgressWords.Library, place == PlaceKind.Home), new Tab(ProgressWords.Title, place == PlaceKind.Progress)];
}
