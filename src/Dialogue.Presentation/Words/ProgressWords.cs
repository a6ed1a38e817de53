using System.Diagnostics;
using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Presentation.Library;

namespace Dialogue.Presentation.Words;

/// <summary>The words of the page of progress.</summary>
public static class ProgressWords
{
    public const string Library = "Library";
    public const string Title = "Progress";
    public const string Easy = "Where it is easy, where it is not";
    public const string Tries = "tries";
    public const string WhatComesBack = "What comes back";
    public const string Plans = "Plans you made";
    public const string NoConversation = "no conversation here practises this";
    public const string NothingIsDue = "Nothing is due. To practise all the same:";
    public const string ToBeginWith = "To begin with:";
    public const string EachRow = "the last four of each weekday, newest on the right";
    public const string Gap = "a gap is a gap; nothing is lost by it";
    public const string OrderIsRough = "From easy to hard; what stands close together may not differ at all.";
    public const string OrderIsChance = "From easy to hard as far as one can tell; no two of these differ clearly yet.";
    public const string NothingYet = "After your first conversation, this page says how often you found a good line, for empathy, clarity and boundaries, and how sure that is.";
    public const string NothingYetLater = "With more of them it says what changed, where it is easy and where it is not, which days had practice, and what comes back when. It never ranks you and never counts days in a row.";

    /// <summary>Says what changed.</summary>
    public static string Change(SkillChange change) => change switch
    {
        SkillChange.TooFew => "too few to compare",
        SkillChange.Level => "no clear change",
        SkillChange.Rising => "more often than before",
        SkillChange.Falling => "less often than before",
        _ => throw new UnreachableException(),
    };

    /// <summary>Says what became of a plan.</summary>
    public static string Outcome(PlanOutcome? outcome) => outcome switch
    {
        null => "Open.",
        PlanOutcome.Done => "Done.",
        PlanOutcome.Otherwise => "It went otherwise.",
        PlanOutcome.LetGo => "Let go.",
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives what people call a kind of situation.</summary>
    /// <param name="situation">Which.</param>
    /// <param name="titles">The names that the curriculum knows.</param>
    public static string Of(Situation situation, ValueArray<SituationTitle> titles)
    {
        foreach (SituationTitle known in titles)
        {
            if (known.Id == situation.Id)
            {
                return known.Title;
            }
        }

        return situation.Id switch
        {
            "work" => "At work",
            "personal" => "In private life",
            _ => $"Strategy {SafeWords.OneLine(situation.Id)}",
        };
    }

    /// <summary>Says how many of the last days had practice.</summary>
    public static string Days(int days) => days switch
    {
        0 => $"None of the last {PracticeDays.Length} days had practice.",
        _ => $"{days} of the last {PracticeDays.Length} days had some practice.",
    };

    /// <summary>Says that something has come back.</summary>
    /// <param name="shown">How much of it is listed.</param>
    /// <param name="all">How much there is.</param>
    public static string DueNow(int shown, int all) => shown == all ? "Due now:" : $"Due now, {shown} of {all}:";

    /// <summary>Says how often a conversation was played, or that it waits.</summary>
    public static string State(int times, bool isInProgress) => (isInProgress, times) switch
    {
        (true, _) => "in progress",
        (_, 0) => "new",
        (_, 1) => "done once",
        (_, 2) => "done twice",
        _ => $"done {times} times",
    };
}
