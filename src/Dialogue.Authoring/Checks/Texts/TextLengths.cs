using System.Globalization;
using Dialogue.Authoring.Compiled;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Texts;

/// <summary>Counts the words of lines and choices by the channel that they are in; where several channels are possible, the one that allows most counts.</summary>
internal static class TextLengths
{
    private const int LongestLine = 60;
    private const int LongestWrittenLine = 200;
    private const int LongestChoice = 40;
    private const int LongestWrittenChoice = 160;

    public static void Check(CheckContext context)
    {
        IReadOnlyList<IReadOnlySet<Channel>> channels = ChannelsOnTheWay.Of(context.Scenario);
        for (int index = 0; index < channels.Count; index++)
        {
            Beat beat = context.Scenario.Beats[index];
            Channel channel = channels[index].Any(IsWritten) ? channels[index].First(IsWritten) : channels[index].FirstOrDefault();
            for (int line = 0; line < beat.Lines.Count; line++)
            {
                CheckLine(context, index, line, channel);
            }

            for (int choice = 0; choice < beat.Choices.Count; choice++)
            {
                CheckChoice(context, index, choice, channel);
            }
        }
    }

    private static void CheckLine(CheckContext context, int beat, int place, Channel channel)
    {
        Line line = context.Scenario.Beats[beat].Lines[place];
        int words = TextMeasure.Words(line.Text);
        int most = IsWritten(channel) ? LongestWrittenLine : LongestLine;
        if (words > most && !line.From.IsNarrator)
        {
            context.Report(
                DiagnosticRules.LineTooLong,
                context.Positions.InBeat(beat, "lines", Places.Of(place), "text"),
                string.Create(CultureInfo.InvariantCulture, $"This line has {words} words; {Where(channel)} {most} are the most that anybody takes in at once."));
        }
    }

    private static void CheckChoice(CheckContext context, int beat, int place, Channel channel)
    {
        int words = TextMeasure.Words(context.Scenario.Beats[beat].Choices[place].Text);
        int most = IsWritten(channel) ? LongestWrittenChoice : LongestChoice;
        if (words > most)
        {
            context.Report(
                DiagnosticRules.ChoiceTooLong,
                context.Positions.InBeat(beat, "choices", Places.Of(place), "text"),
                string.Create(CultureInfo.InvariantCulture, $"This choice has {words} words; {Where(channel)} {most} are the most that can be weighed against others."));
        }
    }

    private static bool IsWritten(Channel channel) => channel is Channel.Email or Channel.Social or Channel.Document;

    private static string Where(Channel channel) => channel switch
    {
        Channel.Email => "in an e-mail",
        Channel.Video => "on a video call",
        Channel.Phone => "on the phone",
        Channel.InPerson => "in the same room",
        Channel.Social => "in a post",
        Channel.Document => "in a comment",
        _ => "in a chat",
    };
}
