using System.Globalization;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Reports.Handouts.Sheets;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>The beats in the order of their numbers, with numbered answers and where each leads. Nothing on it says what an answer is worth.</summary>
internal static class HandsSheet
{
    private static readonly ValueArray<SheetColumn> Columns =
    [
        new("No.", ColumnKind.Big), new("Answer"), new("First vote", ColumnKind.Count), new("Second vote", ColumnKind.Count), new("Go to", ColumnKind.Big),
    ];

    public static Sheet Of(HandoutContext context) =>
        new("For raised hands", "The conversation", context.Numbers.InOrder.Select(SheetBlock (beat) => Beat(beat, context)).ToValueArray());

    private static SheetBlock.Moment Beat(Beat beat, HandoutContext context)
    {
        List<SheetBlock> blocks =
        [
            .. beat.Lines.Where(line => context.Open(line.When).Settled != false).Select(line => Opening.Speech(line, context, context.If(line.When))),
        ];
        AddAnswers(blocks, beat, context);
        AddWaysOn(blocks, beat, context);
        if (beat.Ending is { } ending)
        {
            blocks.Add(new SheetBlock.Labelled("The end", context.Line(ending.Title)));
            blocks.Add(new SheetBlock.Speech(string.Empty, null, context.Text(ending.Text), null));
            blocks.Add(new SheetBlock.Labelled("To carry away", context.Text(ending.Carry)));
        }

        string pause = beat.Hold ? "a good place to stop" : string.Empty;
        string place = Opening.Place(beat, beat.Channel, context);
        return new SheetBlock.Moment(context.Numbers.Of(beat.Id), string.Join("; ", ((string[])[place, pause]).Where(part => part.Length > 0)), [.. blocks]);
    }

    private static void AddAnswers(List<SheetBlock> blocks, Beat beat, HandoutContext context)
    {
        List<ValueArray<string>> rows = [];
        for (int i = 0; i < beat.Choices.Count; i++)
        {
            Choice choice = beat.Choices[i];
            if (context.Open(choice.When).Settled != false || choice.Locked is not null)
            {
                string number = (i + 1).ToString(CultureInfo.InvariantCulture);
                rows.Add([number, $"{context.Text(choice.Text)}{Offered(choice, context)}", string.Empty, string.Empty, context.Numbers.Of(choice.To)]);
            }
        }

        if (beat.Timeout is { } timeout)
        {
            rows.Add(["0", "(Say nothing. Ask for these hands, too.)", string.Empty, string.Empty, context.Numbers.Of(timeout.To)]);
        }

        if (rows.Count > 0)
        {
            blocks.Add(new SheetBlock.Table("Hands", Columns, [.. rows]) { ShowsCaption = false });
        }
    }

    private static string Offered(Choice choice, HandoutContext context)
    {
        string? reason = choice.Locked is { } locked ? context.Line(locked) : null;
        string? when = context.Open(choice.When).Settled == false ? $"(Closed here. {reason})"
            : context.If(choice.When) is not { } condition ? null
            : reason is null ? $"(Only if {condition}.)"
            : $"(Only if {condition}. Else it is closed: {reason})";
        string? once = choice.Once ? "(Only the first time.)" : null;
        return string.Concat(((string?[])[when, once]).OfType<string>().Select(part => "\n" + part));
    }

    private static void AddWaysOn(List<SheetBlock> blocks, Beat beat, HandoutContext context)
    {
        string[] ways = [.. WaysOn.Of(beat, context)];
        if (ways.Length > 1)
        {
            blocks.Add(new SheetBlock.Paragraph("The first of these that holds:"));
            blocks.Add(new SheetBlock.Points([.. ways]));
        }
        else if (ways.Length == 1)
        {
            blocks.Add(new SheetBlock.Paragraph(ways[0]));
        }
    }
}
