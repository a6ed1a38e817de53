using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Handouts.Sheets;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>The facilitator's plan for a workshop of a length.</summary>
internal static class PlanSheet
{
    private static readonly ValueArray<SheetColumn> Columns = [new("Minutes", ColumnKind.Short), new("What", ColumnKind.Name), new("How")];

    public static Sheet Of(Workshop workshop, HandoutContext context)
    {
        string[] pauses = [.. context.Numbers.InOrder.Where(beat => beat.Hold).Select(beat => context.Numbers.Of(beat.Id))];
        string natural = pauses.Length == 0 ? string.Empty : $" Natural pauses in this conversation: {(pauses.Length == 1 ? "beat" : "beats")} {CommonWords.And(pauses)}.";
        SheetBlock[] blocks =
        [
            new SheetBlock.Table("Minute by minute", Columns, PlanRows.Of(workshop, context)),
            new SheetBlock.Paragraph(
                $"The talk afterwards follows \"{HandoutContext.Line(workshop.Debrief.Title)}\"; its sheet has all the questions.{natural} If you run late, vote fewer decisions. Keep the talk and the closing; that is where people learn."),
        ];
        return new Sheet("For you", $"Plan for {workshop.Minutes} minutes", [.. blocks]);
    }
}
