using System.Globalization;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Reports.Handouts.Sheets;
using Dialogue.Reports.Handouts.Story;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>The decisions that most deserve a talk, with what to ask and what can be said of each answer afterwards.</summary>
internal static class TalkSheet
{
    private const int Most = 5;

    private static readonly ValueArray<SheetColumn> Columns = [new("No.", ColumnKind.Short), new("Answer"), new("What it does")];

    public static Sheet Of(HandoutContext context)
    {
        IEnumerable<Stake> stops = Stops.Of(context.Conversation, context.Ways, Most)
            .Concat(context.Handout.Workshops.SelectMany(workshop => PlanTimes.For(workshop.Minutes) is var times ? Stops.Of(context.Conversation, context.Ways, times.Stops, times.Decisions) : []))
            .DistinctBy(stake => stake.Beat.Id)
            .OrderBy(stake => context.Ways.DecisionsBefore(stake.Beat.Id));
        return new Sheet(
            "For you",
            "Decisions worth a talk",
            [
                new SheetBlock.Paragraph("Ask first. Read what an answer does only after the second vote, and as one view among others: it is the author's judgement, and the room may have good reasons against it."),
                .. stops.Select(stake => Moment(stake, context)),
            ]);
    }

    private static SheetBlock.Moment Moment(Stake stake, HandoutContext context)
    {
        List<SheetBlock> blocks =
        [
            new SheetBlock.Labelled("At stake", StakeWords.Of(stake)),
            new SheetBlock.Points([.. StakeWords.Questions(stake, context)]),
        ];
        ValueArray<string>[] rows = [.. stake.Beat.Choices.Select((choice, place) => Row(choice, place, context))];
        blocks.Add(new SheetBlock.Table("After the second vote", Columns, [.. rows]));
        return new SheetBlock.Moment(context.Numbers.Of(stake.Beat.Id), stake.Beat.Hold ? "a good place to stop" : string.Empty, [.. blocks]);
    }

    private static ValueArray<string> Row(Choice choice, int place, HandoutContext context)
    {
        string because = choice.Because is { } reason ? context.Text(reason) : string.Empty;
        string better = choice.Better is { } other ? $"Another way: \"{context.Line(other)}\"" : string.Empty;
        string does = string.Join('\n', ((string[])[because, better]).Where(part => part.Length > 0));
        return [(place + 1).ToString(CultureInfo.InvariantCulture), context.Text(choice.Text), does];
    }
}
