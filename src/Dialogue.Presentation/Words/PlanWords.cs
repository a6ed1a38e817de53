using System.Diagnostics;
using Dialogue.Core.Practice;

namespace Dialogue.Presentation.Words;

/// <summary>The words around a plan for real life: making it, and being asked what came of it.</summary>
public static class PlanWords
{
    public const string Make = "Make a plan for real life";
    public const string MakeAnother = "Make another plan for real life";
    public const string Yours = "Your plan";
    public const string Title = "A plan for real life";
    public const string WhenLabel = "When this happens";
    public const string ThenLabel = "then I will";
    public const string AboutWhen = "Small works best: a moment that you will recognise when it comes. In your own words.";
    public const string AboutThen = "One thing that you will say or do then, small enough for a tired day.";
    public const string FromHere = "From this conversation: ";
    public const string LineFromHere = "A line from this conversation: ";
    public const string LastTime = "Last time: ";
    public const string WriteFirst = "Write a few words first, or leave this page; nothing has to be planned.";
    public const string KeepIt = "Keep it";
    public const string SaveIt = "Save it as text";
    public const string SayItDifferently = "Say it differently";
    public const string DropIt = "Do not keep it";
    public const string AsksNextTime = "Next time, the library asks what came of it. It stays on this machine.";
    public const string CannotBeKept = "It cannot be kept now, since nothing is being stored. It can be saved as text instead.";
    public const string Kept = "Kept. You will be asked about it next time.";
    public const string Dropped = "Not kept.";
    public const string RowName = "Plan";
    public const string RowQuestion = "what came of it?";
    public const string WhatCame = "What came of it?";
    public const string DidIt = "I did it";
    public const string WentOtherwise = "It went otherwise";
    public const string NotYet = "The occasion has not come yet";
    public const string LetItGo = "Let it go";
    public const string InAFewWords = "In a few words, if you like";
    public const string LeavesItOut = "leaves it out";
    public const string YouDidIt = "You did it.";
    public const string ItWentOtherwise = "It went otherwise.";
    public const string AfterDone = "You did it, out there. That is what all of this is for.";
    public const string AfterOtherwise = "You noticed, and noticing is the practice: a moment that is seen can be met another way the next time. What got in the way may make the better plan.";
    public const string AfterNotYet = "It stays open. You will be asked again.";
    public const string AfterLetGo = "Let go. A plan is there for you, not you for it.";
    public const string MakeNew = "Make a new plan";

    /// <summary>Says what Enter alone does where something was written before.</summary>
    public static string Keeps(string words) => $"keeps \"{words}\"";

    /// <summary>Says that an outcome was noted, in a kind sentence.</summary>
    public static string After(PlanOutcome outcome) => outcome switch
    {
        PlanOutcome.Done => AfterDone,
        PlanOutcome.Otherwise => AfterOtherwise,
        PlanOutcome.LetGo => AfterLetGo,
        _ => throw new UnreachableException(),
    };

    /// <summary>Says how long ago a plan was made.</summary>
    public static string Made(int days) => days switch
    {
        <= 0 => "made today",
        1 => "made yesterday",
        _ => $"made {days} days ago",
    };
}
