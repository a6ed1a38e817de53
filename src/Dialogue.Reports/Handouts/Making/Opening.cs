using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Handouts.Sheets;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>What is said before the first answer, the same whatever will be chosen.</summary>
internal static class Opening
{
    public static IEnumerable<SheetBlock> Of(HandoutContext context)
    {
        foreach (PlaythroughEvent what in context.Conversation.Begin(context.Handout.Cast, context.Handout.Seed).LastEvents)
        {
            if (what is PlaythroughEvent.BeatEntered entered && Place(entered, context) is { Length: > 0 } place)
            {
                yield return new SheetBlock.Quiet(place);
            }
            else if (what is PlaythroughEvent.LineSaid said)
            {
                yield return Speech(said.Line, context, null);
            }
        }
    }

    /// <summary>Gives a line.</summary>
    public static SheetBlock.Speech Speech(Line line, HandoutContext context, string? when) =>
        new(context.NameOf(line.From), line.Manner is { } manner ? context.Line(manner) : null, context.Text(line.Text), when);

    /// <summary>Gives when, where and about what a beat is; empty where it does not say.</summary>
    public static string Place(Beat beat, Channel? channel, HandoutContext context)
    {
        string?[] parts =
        [
            beat.Time is { } time ? HandoutContext.Line(time) : null,
            channel is { } medium ? ChannelWords.Name(medium) : null,
            beat.Subject is { } subject ? $"\"{context.Line(subject)}\"" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Place(PlaythroughEvent.BeatEntered entered, HandoutContext context) =>
        Place(entered.Beat, entered.ChannelChanged || entered.Beat.Channel is not null ? entered.Channel : null, context);
}
