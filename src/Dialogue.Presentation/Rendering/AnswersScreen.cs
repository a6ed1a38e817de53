using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>The answers under a conversation. They carry no marks and no colour before they are sent.</summary>
internal static class AnswersScreen
{
    public static AnswerPanel Panel(AppModel model, Place.Talk talk)
    {
        Playthrough play = talk.Playthrough;
        if (play.Status != PlaythroughStatus.AtChoice)
        {
            return new AnswerPanel(string.Empty, [new Block.Item(0, string.Empty, [new Cell(TalkWords.ToTheDebrief)])]);
        }

        ValueArray<OfferedChoice> answers = AnswerList.Of(play, model.Settings.Order);
        List<Block.Item> items = [.. answers.Select((answer, i) => Item(play, answer, i))];
        if (play.CanStaySilent)
        {
            items.Add(new Block.Item(items.Count, model.Keys.KeyFor(CommandIds.Silence), [new Cell(TalkWords.SayNothing)]));
        }

        return new AnswerPanel(Prompt(model, talk), items.ToValueArray(), Reading(play, answers, talk.Selected));
    }

    private static string Prompt(AppModel model, Place.Talk talk)
    {
        string prompt = ChannelWords.Prompt(talk.Playthrough.Channel);
        string hint = Hints.For(talk);
        string waits = Wakes.Patience(talk, model) is { } patience ? TalkWords.Waits(OtherName(talk.Playthrough), patience) : string.Empty;
        string values = model.ShowsValues ? ValueWords.Line(talk.Playthrough) : string.Empty;
        return string.Join("\n", new[] { hint, waits, values, prompt }.Where(words => words.Length > 0));
    }

    private static string OtherName(Playthrough play) =>
        People.First(play.Conversation.Scenario, play.Cast) ?? "The other";

    private static Block.Item Item(Playthrough play, OfferedChoice answer, int index)
    {
        string words = answer.Choice.Text.Render(play.Cast);
        string marker = (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string? note = play.Conversation.Scenario.Level == 1 ? NoteBlocks.MoveNames(answer.Choice) : null;
        ValueArray<Cell> cells = play.Channel == Channel.Email ? DraftCells(words) : [new Cell(words)];
        return new Block.Item(index, marker, cells, answer.IsOpen, answer.LockedBecause?.Render(play.Cast))
        {
            Note = note,
            Whole = play.Channel == Channel.Email ? words : null,
        };
    }

    // A draft is listed by its first line and read in full below.
    private static ValueArray<Cell> DraftCells(string draft)
    {
        string first = draft.Split('\n')[0].Trim();
        int words = draft.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
        return [new Cell($"\"{Shortened(first, 52)}\"", Style.Normal, 58), new Cell($"{words} words", Style.Quiet, 0, 1)];
    }

    private static string Shortened(string words, int longest)
    {
        if (words.Length <= longest)
        {
            return words;
        }

        int end = words.LastIndexOf(' ', longest - 3);
        return words[..(end > 0 ? end : longest - 3)].TrimEnd('.', ',', ';', ':', '!', '?') + "...";
    }

    private static ValueArray<Block> Reading(Playthrough play, ValueArray<OfferedChoice> answers, int selected)
    {
        if (play.Channel != Channel.Email || selected >= answers.Count)
        {
            return [];
        }

        return answers[selected].Choice.Text.Render(play.Cast)
            .Split('\n')
            .Select(line => line.Length == 0 ? new Block.Blank() : (Block)new Block.Paragraph([new Span(line)], 2))
            .ToValueArray();
    }
}
