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
    public const string TwoWays = "Two ways";
    public const string FirstSaid = "First said";
    public const string ThenSaid = "Then said";
    public const string WhatCameNext = "What came next";
    public const string NothingCameNext = "Nothing more was said.";
    public const string ClosedNow = "On the way that you took later this cannot be said, so what came next is not shown.";
    public const string MarkATurn = "Mark one of your turns first.";
    public const string NotATest = "Another could easily move these. Practice feedback, not a test of you.";
    public const string AwaitsRaters = "What a move is worth is expert judgement that still awaits independent raters.";
    public const string ByItsAuthor = "This conversation was scored by its author alone.";
    public const string NotPlayedToTheEnd = "You left before the end.";

    /// <summary>Says that two answers can be put beside each other.</summary>
    /// <param name="key">What to press or type.</param>
    public static string PutsBeside(string key) => $"With {key} you see both beside each other.";

    /// <summary>Says which turns were answered again.</summary>
    /// <param name="turns">Their numbers.</param>
    /// <param name="key">What to press or type.</param>
    public static string AnsweredAgain(IReadOnlyList<string> turns, string key) => turns.Count == 1
        ? $"Turn {turns[0]} has more than one answer now; {key} on it puts them beside each other."
        : $"Turns {CommonWords.And(turns)} have more than one answer now; {key} on one of them puts its answers beside each other.";

    /// <summary>Says that there is one answer to a turn so far, and how there come to be two.</summary>
    /// <param name="replay">What to press or type to play on from it.</param>
    public static string OnlyOneAnswer(string replay) =>
        $"There is one answer to this turn so far. With {replay} you play on from it; say something else, and the debrief puts both beside each other.";

    /// <summary>Says what became of what the player wanted.</summary>
    public static string Outcome(EndingOutcome outcome) => outcome switch
    {
        EndingOutcome.Reached => "What you wanted came about.",
        EndingOutcome.Partly => "Some of what you wanted came about.",
        EndingOutcome.Missed => "What you wanted did not come about this time.",
        _ => throw new UnreachableException(),
    };
}
