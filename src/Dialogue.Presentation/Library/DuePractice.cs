using Dialogue.Core.Practice;
using Dialogue.Presentation.Models;

namespace Dialogue.Presentation.Library;

/// <summary>Chooses the conversation for what has come back: another one of the same kind, so that it is not learned by heart.</summary>
public static class DuePractice
{
    /// <summary>Gives the conversation, or null where the library has none that practises this.</summary>
    /// <remarks>One that was never played comes first, then the one played longest ago; the last one again only where there is no other.</remarks>
    public static LibraryEntry? For(AppModel model, ReviewCard card) => model.Library
        .Where(entry => Situation.Of(entry.Strategy, entry.Setting) == card.Key.Situation && entry.Practises.Contains(card.Key.Skill))
        .OrderBy(entry => entry.Id == card.LastScenario)
        .ThenBy(entry => PlayedBefore.LastOn(model, entry))
        .FirstOrDefault();
}
