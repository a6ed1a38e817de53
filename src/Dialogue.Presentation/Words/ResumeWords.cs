using Dialogue.Core.Playthroughs;

namespace Dialogue.Presentation.Words;

/// <summary>The words about taking up a conversation that has changed since.</summary>
public static class ResumeWords
{
    public const string Changed = "This conversation was edited after you left it.";
    public const string NothingLost = "What you said then stays stored as it was, whatever you choose.";

    /// <summary>Says how far what was said still fits.</summary>
    public static string AsFarAs(int turns, bool goesOn) => (turns, goesOn) switch
    {
        (0, _) => "None of what you said fits it any more.",
        (1, true) => "Your first answer still fits.",
        (_, true) => $"Your first {turns} answers still fit.",
        (_, false) => $"After turn {turns} the story now ends.",
    };

    /// <summary>Says why it stops there.</summary>
    public static string Why(SavedStep? step) => step switch
    {
        SavedStep.Took took => $"Then you gave the answer \"{took.Choice}\", which is not on offer there now.",
        SavedStep.StayedSilent silent => $"Then you said nothing at \"{silent.Beat}\", where nobody waits for silence now.",
        _ => "Then you took something back that is not there now.",
    };

    /// <summary>Says where going on goes on.</summary>
    public static string GoOn(int turn, bool goesOn) => goesOn ? $"from turn {turn}" : "to the debrief of what still fits";
}
