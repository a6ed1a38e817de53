using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;

namespace Dialogue.Presentation.Previews;

/// <summary>Plays what was said so far again on another version of the file, as far as that still allows.</summary>
/// <param name="Saved">What was said.</param>
/// <param name="Result">How far it went.</param>
public sealed record PreviewReplay(SavedPlaythrough Saved, ReplayResult Result)
{
    /// <summary>Gets whether the beat that was played from is gone, so that the story stands at its start.</summary>
    public bool HasLostItsStart => Saved.From is not null && Result.Playthrough.From is null;

    /// <summary>Gets whether everything could be played again.</summary>
    public bool IsComplete => Result.IsComplete && !HasLostItsStart;

    /// <summary>Plays a playthrough again; what was taken back in it is left out.</summary>
    /// <param name="conversation">The version that is to be played from now on.</param>
    /// <param name="cast">Who was drawn for it.</param>
    /// <param name="before">What was played of the version before.</param>
    public static PreviewReplay Onto(Conversation conversation, Cast cast, Playthrough before)
    {
        SavedPlaythrough saved = Replay.SavePath(before) with { Cast = cast };
        return new PreviewReplay(saved, Replay.Load(conversation, saved));
    }
}
