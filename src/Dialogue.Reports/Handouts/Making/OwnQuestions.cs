using Dialogue.Core.Values;
using Dialogue.Reports.Handouts.Sheets;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>What the conversation itself asks a room, and the one thing that each of its endings has to say.</summary>
internal static class OwnQuestions
{
    private static readonly ValueArray<SheetColumn> Endings = [new("Beat", ColumnKind.Short), new("Ending"), new("To carry away")];

    public static Sheet Of(HandoutContext context)
    {
        List<SheetBlock> blocks = [new SheetBlock.Paragraph("For the talk afterwards, however you lead it.")];
        string[] questions = [.. context.Numbers.InOrder.SelectMany(beat => beat.Prompts).Select(context.Line)];
        if (questions.Length > 0)
        {
            blocks.Add(new SheetBlock.Points([.. questions]));
        }

        ValueArray<string>[] endings =
        [
            .. context.Numbers.InOrder
                .Where(beat => beat.Ending is not null)
                .Select(beat => new ValueArray<string>([context.Numbers.Of(beat.Id), context.Line(beat.Ending!.Title), context.Text(beat.Ending.Carry)])),
        ];
        blocks.Add(new SheetBlock.Table("One thing to carry away, by the ending that you came to", Endings, [.. endings]));
        return new Sheet("For you", "What this conversation asks", [.. blocks]);
    }
}
