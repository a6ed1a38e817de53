using Dialogue.Core.Characters;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Storage.Rows;

/// <summary>The words of every enumeration that is stored: numbers would change their meaning with the order of the code.</summary>
internal static class Words
{
    public static WordList<Skill> Skills { get; } = new((Skill.Empathy, "empathy"), (Skill.Clarity, "clarity"), (Skill.Boundaries, "boundaries"));

    public static WordList<EndingOutcome> Endings { get; } = new(
        (EndingOutcome.Reached, "reached"), (EndingOutcome.Partly, "partly"), (EndingOutcome.Missed, "missed"));

    public static WordList<Grade> Grades { get; } = new((Grade.Again, "again"), (Grade.Hard, "hard"), (Grade.Good, "good"), (Grade.Easy, "easy"));

    public static WordList<PlanOutcome> Plans { get; } = new(
        (PlanOutcome.Done, "done"), (PlanOutcome.Otherwise, "otherwise"), (PlanOutcome.LetGo, "let-go"));

    public static WordList<Pronouns> Pronouns { get; } = new(
        (Core.Characters.Pronouns.She, "she"), (Core.Characters.Pronouns.He, "he"), (Core.Characters.Pronouns.They, "they"));

    public static WordList<AgeBand> Ages { get; } = new(
        (AgeBand.Twenties, "twenties"),
        (AgeBand.Thirties, "thirties"),
        (AgeBand.Forties, "forties"),
        (AgeBand.Fifties, "fifties"),
        (AgeBand.Sixties, "sixties"),
        (AgeBand.Older, "older"));

    public static WordList<TraitLevel> Levels { get; } = new((TraitLevel.Low, "low"), (TraitLevel.Medium, "medium"), (TraitLevel.High, "high"));

    public static WordList<WritingQuirk> Quirks { get; } = new(
        (WritingQuirk.Plain, "plain"),
        (WritingQuirk.LowerCase, "lower-case"),
        (WritingQuirk.NoFullStop, "no-full-stop"),
        (WritingQuirk.TrailingDots, "trailing-dots"),
        (WritingQuirk.Bursts, "bursts"),
        (WritingQuirk.Ampersand, "ampersand"),
        (WritingQuirk.Initial, "initial"));

    /// <summary>Writes skills with spaces between them.</summary>
    public static string Of(ValueArray<Skill> skills) => string.Join(' ', skills.Select(skill => Skills[skill]));

    /// <summary>Reads skills with spaces between them.</summary>
    public static ValueArray<Skill> ReadSkills(string stored) =>
        stored.Length == 0 ? [] : stored.Split(' ').Select(Skills.Read).ToValueArray();
}
