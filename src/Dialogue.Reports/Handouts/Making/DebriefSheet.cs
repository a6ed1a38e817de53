using System.Globalization;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Handouts.Sheets;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>How to lead the talk afterwards.</summary>
internal static class DebriefSheet
{
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

        return new Sheet("For you", $"The talk afterwards: {HandoutContext.Line(template.Title)}", [.. blocks]);
    }
}
