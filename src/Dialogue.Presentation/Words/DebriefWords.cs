using System.Diagnostics;
using Dialogue.Core.Scenarios;

namespace Dialogue.Presentation.Words;

/// <summary>The words of the debrief.</summary>
public static class DebriefWords
{
    public const string TooFewMoments = "too few moments to say";
    public const string TurnsThatMattered = "Turns that mattered";
    public const string AllTurns = "All turns";
    public const string CarryAway = "One thing to carry away";
    public const string MovesUsed = "Moves you used: ";
    public const string MovesMissed = "On offer and not used: ";
    public const string Transcript = "Read the whole conversation, with notes";
    public const string Again = "Play it again, with other people";
    public const string Library = "Back to the library";
    public const string MarkATurn = "Mark one of your turns first.";
    public const string NotATest = "Another could easily move these. Practice feedback, not a test of you.";
    public const string AwaitsRaters = "What a move is worth is expert judgement that still awaits independent raters.";
    public const string ByItsAuthor = "This conversation was scored by its author alone.";
    public const string NotPlayedToTheEnd = "You left before the end.";

    /// <summary>Says what became of what the player wanted.</summary>
    public static string Outcome(EndingOutcome outcome) => outcome switch
    {
        EndingOutcome.Reached => "What you wanted came about.",
        EndingOutcome.Partly => "Some of what you wanted came about.",
        EndingOutcome.Missed => "What you wanted did not come about this time.",
        _ => throw new UnreachableException(),
    };
}
