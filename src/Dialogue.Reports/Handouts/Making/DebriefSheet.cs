using System.Globalization;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Handouts.Sheets;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>How to lead the talk afterwards, with the conversation's own questions and the one thing of each ending.</summary>
internal static class DebriefSheet
{
    private static readonly ValueArray<SheetColumn> Endings = [new("Beat", ColumnKind.Name), new("Ending"), new("To carry away")];

    /// <summary>Makes the sheet of a template, for the workshops that use it.</summary>
    public static Sheet Of(DebriefTemplate template, IReadOnlyList<int> workshops, HandoutContext context)
    {
        List<SheetBlock> blocks =
        [
            new SheetBlock.Paragraph(HandoutContext.Line(template.Choose)),
            new SheetBlock.Quiet($"Where it comes from: {HandoutContext.Line(template.Source)}"),
        ];
        int[][] minutes = [.. workshops.Select(length => PlanTimes.Share(PlanTimes.For(length).Debrief, template.Phases.Select(phase => phase.Share).ToValueArray()).ToArray())];
        for (int i = 0; i < template.Phases.Count; i++)
        {
            DebriefPhase phase = template.Phases[i];
            int at = i;
            string times = string.Join("; ", workshops.Select((length, place) => string.Create(
                CultureInfo.InvariantCulture, $"{CommonWords.Count(minutes[place][at], "minute", "minutes")} of {length}")));
            blocks.Add(new SheetBlock.Heading(times.Length == 0 ? HandoutContext.Line(phase.Title) : $"{HandoutContext.Line(phase.Title)} ({times})"));
            blocks.Add(new SheetBlock.Paragraph(context.Line(phase.Purpose)));
            blocks.Add(new SheetBlock.Points(phase.Questions.Select(context.Line).ToValueArray()));
        }

        AddOwn(blocks, context);
        return new Sheet("For you", $"The talk afterwards: {HandoutContext.Line(template.Title)}", [.. blocks]);
    }

    private static void AddOwn(List<SheetBlock> blocks, HandoutContext context)
    {
        string[] questions = [.. context.Numbers.InOrder.SelectMany(beat => beat.Prompts).Select(context.Line)];
        if (questions.Length > 0)
        {
            blocks.Add(new SheetBlock.Heading("Questions of this conversation"));
            blocks.Add(new SheetBlock.Points([.. questions]));
        }

        ValueArray<string>[] endings =
        [
            .. context.Numbers.InOrder
                .Where(beat => beat.Ending is not null)
                .Select(beat => new ValueArray<string>([context.Numbers.Of(beat.Id), context.Line(beat.Ending!.Title), context.Text(beat.Ending.Carry)])),
        ];
        if (endings.Length > 0)
        {
            blocks.Add(new SheetBlock.Table("One thing to carry away, by the ending that you came to", Endings, [.. endings]));
        }
    }
}
