using System.Diagnostics;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Cleaning;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Findings;
using Dialogue.Workshop.Plans;

namespace Dialogue.Reports.Workshops;

/// <summary>The words that only reports of workshops say.</summary>
internal static class WorkshopWords
{
    public const string NotForAppraisal = "Not for appraisal, selection or discipline.";
    public const string Nothing = "Nothing was asked yet.";
    public const string SayNothing = "(say nothing)";
    public const string StillPlayed = "People are still playing this at their own pace. It is counted once that is over.";
    public const string TooFew = "fewer than five people, so nothing is told";
    public const string NoSkills = "Nothing can be said about skills: too few people voted with a device of their own, or too few moments came up.";
    public const string Rounded = "Numbers are those of the nearest five, since they depend on what people answered before.";

    /// <summary>Gets what an export keeps and leaves out.</summary>
    public static IReadOnlyList<string> Kept { get; } =
    [
        "Kept here: the questions, how many people took each answer in each round, which answer the story went on with and why, the endings, what the room as a whole showed on the skills, and the facilitator's notes.",
        "Not kept here: who was there, who answered what, how long anybody took. Nothing links the answers that one person gave to two questions.",
        "Where fewer than five people answered there are no numbers; of three or four the answer with the most is named, of one or two nothing.",
        NotForAppraisal,
    ];

    public static string Part(PiecePart part) => part switch
    {
        PiecePart.Practice => "Practice",
        PiecePart.Before => "Before the practice",
        PiecePart.After => "After the practice",
        _ => throw new UnreachableException(),
    };

    public static string Way(Pacing pacing) => pacing switch
    {
        Pacing.Lockstep => "together, by votes",
        Pacing.SelfPaced => "everybody at their own pace",
        Pacing.HotSeat => "together, with one person in the hot seat",
        _ => throw new UnreachableException(),
    };

    public static string RuleOf(BranchRule rule) => rule switch
    {
        BranchRule.Majority => "the answer with the most votes",
        BranchRule.FacilitatorsPick => "the answer that the facilitator picked",
        BranchRule.MinorityReport => "the answer with the most votes, then once the second one where the room was most divided",
        _ => throw new UnreachableException(),
    };

    public static string Because(ResolvingReason reason) => reason switch
    {
        ResolvingReason.Majority => "it had the most votes",
        ResolvingReason.Tie => "of those with the most votes it came first",
        ResolvingReason.Picked => "the facilitator picked it",
        ResolvingReason.HotSeat => "the hot seat said it",
        ResolvingReason.Minority => "it came second",
        _ => throw new UnreachableException(),
    };

    public static string How(EndingHow how) => how switch
    {
        EndingHow.Played => "by the room's answers",
        EndingHow.Minority => "by the answer that came second",
        EndingHow.Skipped => "shown at once, without playing there",
        EndingHow.OwnPace => "at their own pace",
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives an answer's words on one line.</summary>
    public static string Option(OptionFacts option) => option.Id == "_silence" ? SayNothing : SafeCharacters.OneLine(option.Words);

    /// <summary>Tells a cell.</summary>
    public static string Cell(Cell cell, Split split) => (cell.Count, cell.Words) switch
    {
        ({ } count, _) when split.IsRounded => $"about {count}",
        ({ } count, _) => split.People is > 0 and { } people ? $"{count} of {people} ({Percent(count, people)} %)" : $"{count}",
        (_, CellWords.Most) => "most",
        (_, CellWords.SomeOrNone) => "some or none",
        (_, CellWords.Few) => "fewer than five",
        _ => "not told",
    };

    /// <summary>Says how many answered.</summary>
    public static string People(Split split) => split switch
    {
        { People: null } => "fewer than five people",
        { IsRounded: true } => $"about {split.People} people",
        { Hands: > 0 } => $"{split.People} people, {split.Hands} of them by raised hands",
        _ => CommonWords.Count(split.People.Value, "person", "people"),
    };

    public static int Percent(int count, int people) => (int)Math.Round(100.0 * count / people, MidpointRounding.AwayFromZero);

    public static string Share(double share) => $"{(int)Math.Round(100 * share, MidpointRounding.AwayFromZero)} %";

    public static string Duration(TimeSpan span) => CommonWords.Count((int)Math.Round(span.TotalMinutes), "minute", "minutes");

    public static ValueArray<string> Frequencies { get; } = ["Rarely", "Sometimes", "Often", "Nearly always"];

    public static string Title(WorkshopFacts facts) => SafeCharacters.OneLine(facts.Title) is { Length: > 0 } title ? title : "Workshop";

    public static string Title(Skill skill) => SkillWords.Title(skill);
}
