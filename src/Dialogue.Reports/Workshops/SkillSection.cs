using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Handouts.Sheets;
using Dialogue.Workshop.Findings;
using Dialogue.Workshop.Plans;

namespace Dialogue.Reports.Workshops;

/// <summary>What the room showed on the skills, and what changed from before the practice to after it.</summary>
internal static class SkillSection
{
    public static PageSection Of(WorkshopFacts facts)
    {
        List<SheetBlock> blocks = [];
        foreach (PartFacts part in facts.Parts.Where(static part => part.Skills.Any(static skill => skill.People is not null)))
        {
            blocks.Add(new SheetBlock.Table(WorkshopWords.Part(part.Part), Columns, part.Skills.Select(Row).ToValueArray()));
        }

        if (blocks.Count == 0)
        {
            return new PageSection("What the room showed", "en", [new SheetBlock.Paragraph(WorkshopWords.NoSkills)]);
        }

        AddChange(facts, blocks);
        blocks.Add(new SheetBlock.Quiet(
            "Each person is scored by the first answers that they gave themselves, and only the room as a whole is told: the mean with its 80 % interval to the nearest twentieth, and how many people showed it how often, to the nearest five. Raised hands count for the path and not here."));
        blocks.Add(new SheetBlock.Quiet($"{DebriefWords.AwaitsRaters} Practice feedback, not a test of anybody."));
        return new PageSection("What the room showed", "en", [.. blocks]);
    }

    private static ValueArray<SheetColumn> Columns { get; } =
    [
        new("Skill", ColumnKind.Name), new("People", ColumnKind.Short), new("Mean", ColumnKind.Short),
        .. WorkshopWords.Frequencies.Select(static word => new SheetColumn(word, ColumnKind.Short)),
    ];

    private static ValueArray<string> Row(SkillFacts skill)
    {
        if (skill.People is not { } people)
        {
            return [WorkshopWords.Title(skill.Skill), "under five", "not told", .. WorkshopWords.Frequencies.Select(static _ => "not told")];
        }

        Split split = new(people, skill.Spread) { IsRounded = true };
        return
        [
            WorkshopWords.Title(skill.Skill),
            $"about {people}",
            $"{WorkshopWords.Share(skill.Mean)} ({WorkshopWords.Share(skill.Low)} to {WorkshopWords.Share(skill.High)})",
            .. skill.Spread.Select(cell => WorkshopWords.Cell(cell, split)),
        ];
    }

    private static void AddChange(WorkshopFacts facts, List<SheetBlock> blocks)
    {
        if (Find(facts, PiecePart.Before) is not { } before || Find(facts, PiecePart.After) is not { } after)
        {
            return;
        }

        blocks.Add(new SheetBlock.Heading("Before and after"));
        blocks.Add(new SheetBlock.Points(before.Skills.Zip(after.Skills, Change).ToValueArray()));
        blocks.Add(new SheetBlock.Quiet("The two are compared as a whole, never person by person. A difference is named only where the intervals do not overlap."));
    }

    private static PartFacts? Find(WorkshopFacts facts, PiecePart part) => facts.Parts.FirstOrDefault(each => each.Part == part);

    private static string Change(SkillFacts before, SkillFacts after)
    {
        string skill = WorkshopWords.Title(before.Skill);
        return before.People is null || after.People is null ? $"{skill}: too few people to compare."
            : !SkillFacts.Differ(before, after) ? $"{skill}: no clear difference ({WorkshopWords.Share(before.Mean)} and {WorkshopWords.Share(after.Mean)})."
            : after.Mean > before.Mean ? $"{skill}: more after the practice ({WorkshopWords.Share(before.Mean)}, then {WorkshopWords.Share(after.Mean)})."
            : $"{skill}: less after the practice ({WorkshopWords.Share(before.Mean)}, then {WorkshopWords.Share(after.Mean)}).";
    }
}
