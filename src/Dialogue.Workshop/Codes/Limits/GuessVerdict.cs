namespace Dialogue.Workshop.Codes.Limits;

/// <summary>What becomes of a code that somebody tries.</summary>
public enum GuessVerdict
{
    /// <summary>Look it up and answer.</summary>
    Answer,

    /// <summary>Wait for <see cref="GuessGuard.Pause"/>, then look it up and answer.</summary>
    AnswerAfterPause,

    /// <summary>Do not look it up: too many are waiting already.</summary>
    Refuse,
}
