using Dialogue.Core.Practice;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;

namespace Dialogue.Cli.Words;

/// <summary>Progress as text: the same page that the program shows, without what could be chosen there.</summary>
internal static class ProgressText
{
    /// <summary>Gives the page.</summary>
    /// <param name="model">The model, with the library, the names of situations and the day.</param>
    /// <param name="history">What is stored.</param>
    public static string Of(AppModel model, PracticeHistory history) =>
        PlainText.Of(ScreenFrom.Model(model.Into(new Place.Progress(history)))).ReplaceLineEndings("\n");
}
