using System.Globalization;
using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Words;

namespace Dialogue.Reports.Pages;

/// <summary>The words that only reports say.</summary>
internal static class ReportWords
{
    public const string SeveralTitle = "Conversations you practised";
    public const string Overview = "Overview";
    public const string HowItEnded = "How it ended";
    public const string WhatItShowed = "What it showed";
    public const string WholeConversation = "The whole conversation";
    public const string Moves = "Moves";
    public const string Used = "Used";
    public const string Missed = "On offer and not used";
    public const string NoMoves = "none";
    public const string Origin = "Where this came from";
    public const string WithWhom = "With";
    public const string Begun = "Begun";
    public const string FirstSaid = "First said";
    public const string ThenSaid = "Then said";
    public const string AsAbove = "as above";
    public const string Note = "Note";
    public const string Try = "Try";
    public const string NothingMattered = "No turn stood out from what was on offer.";
    public const string NothingSaid = "Nothing was said yet.";
    public const string LeftOpen = "Left before the end";
    public const string WentBack = "You came to an ending, then went back; this is where you left it.";
    public const string OtherContent =
        "The file of this conversation has changed since you played it. The words below are those of the file as it is now.";

    public const string FirstCounts = "Where you tried a turn again, the first answer is the one that counts; the later ones are practice.";
    public const string HowToReadTheBars =
        "Each line runs from rarely on the left to nearly always on the right. The bar covers where you most likely stand; the dot is the best guess.";

    public const string NotForAppraisal = "Made for you to learn from. Not meant for appraisal, selection or discipline.";

    /// <summary>Gives a day and a time as the clock said then: <c>22 November 2026, 22:04</c>.</summary>
    public static string When(DateTimeOffset at) => at.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Names a turn.</summary>
    public static string Turn(int number) => $"Turn {number}";

    /// <summary>Says how far a playthrough could be played again.</summary>
    public static string CutShort(ReplayResult replay, int steps) =>
        $"The file of this conversation has changed since you played it. It could be followed for {replay.StepsDone} of {CommonWords.Count(steps, "step", "steps")}; what came after is left out here.";
}
