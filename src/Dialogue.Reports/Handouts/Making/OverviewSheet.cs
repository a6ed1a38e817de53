using System.Globalization;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Handouts.Sheets;
using Dialogue.Reports.Pages;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>What the handout is, what of it to print for whom, and where it came from.</summary>
internal static class OverviewSheet
{
    private static readonly ValueArray<SheetColumn> Columns = [new("Sheet", ColumnKind.Name), new("For whom"), new("How many")];

    public static Sheet Of(HandoutContext context)
    {
        Scenario scenario = context.Scenario;
        List<SheetBlock> blocks =
        [
            new SheetBlock.Labelled("In short", context.Line(scenario.Summary)),
            new SheetBlock.Labelled("Practises", CommonWords.Sentence(CommonWords.Capital(CommonWords.And([.. scenario.Practises.Select(SkillWords.Name)])))),
        ];
        if (!scenario.ContentNotes.IsEmpty)
        {
            blocks.Add(new SheetBlock.Labelled("Say before you begin what comes up in it", CommonWords.Sentence(string.Join("; ", scenario.ContentNotes.Select(context.Line)))));
        }

        ValueArray<string>[] rows = [.. Rows(context)];
        blocks.Add(new SheetBlock.Table("What to print", Columns, [.. rows]));
        blocks.Add(new SheetBlock.Paragraph("With 8 to 40 people, play in pairs, or in groups of three with an observer. With more, or where nobody can move, use raised hands. Both go well together: hands first, then groups."));
        if (context.Counterparts.Count > 1)
        {
            blocks.Add(new SheetBlock.Paragraph($"In pairs and groups of three, one person plays {context.OtherName}. Whoever else speaks can be played by the observer, or left out."));
        }

        blocks.Add(new SheetBlock.Quiet($"{DebriefWords.AwaitsRaters} {ReportWords.NotForAppraisal}"));
        blocks.Add(new SheetBlock.Quiet(string.Create(
            CultureInfo.InvariantCulture,
            $"Names, pronouns and manners were drawn with the seed {context.Handout.Seed}. The option --seed {context.Handout.Seed} prints the same people again, another number other people.")));
        return new Sheet("For you", "What is here", [.. blocks]);
    }

    private static IEnumerable<ValueArray<string>> Rows(HandoutContext context)
    {
        ValueArray<HandoutPart> parts = context.Handout.Parts;
        if (parts.Contains(HandoutPart.Cards))
        {
            yield return ["Role card: the one who practises", "who practises", "one for each group"];
            foreach (Role role in context.Counterparts)
            {
                yield return [$"Role card: {context.NameOf(role.Key)}", $"who plays {context.NameOf(role.Key)}, and nobody else", "one for each group"];
            }
        }

        if (parts.Contains(HandoutPart.Checklist))
        {
            yield return ["What you can see and hear", "observers", "one for each round and group"];
        }

        if (parts.Contains(HandoutPart.Hands))
        {
            yield return ["For raised hands", "you, if there is no machine", "one"];
        }

        if (parts.Contains(HandoutPart.Plan) || parts.Contains(HandoutPart.Debrief))
        {
            yield return ["Plans, decisions worth a talk, the talk afterwards", "you", "one of those that you need"];
        }
    }
}
