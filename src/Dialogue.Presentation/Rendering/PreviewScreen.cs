using System.Globalization;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Previews;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>A file that is being written: the conversation as players meet it, where each choice leads, and beside it what is wrong and what there is.</summary>
internal static class PreviewScreen
{
    public static Screen From(AppModel model, Place.Previewing place)
    {
        PreviewItems items = PreviewItems.Of(model, place);
        return new Screen
        {
            Place = place.Kind,
            Title = place.Reading.File,
            Status = PreviewWords.Status(place.Reading),
            Body = place.Playthrough is { } play ? Body(play) : [new Block.Paragraph([new Span(PreviewWords.NotYet)])],
            Answers = place.Playthrough is { } asked ? new AnswerPanel(Prompt(model, place, asked), Sayings(model, place, asked, items)) : null,
            Aside = PreviewAside.Of(place, items),
            FollowsEnd = true,
            WindowTitle = $"Dialogue: {place.Reading.File}",
        };
    }

    private static ValueArray<Block> Body(Playthrough play)
    {
        Said said = new(play);
        IEnumerable<Block> blocks = Enumerable.Range(0, said.Count).SelectMany(i => EntryBlocks.Of(said, i));
        IEnumerable<Block> stuck = play.Status == PlaythroughStatus.Stuck
            ? [new Block.Blank(), new Block.Paragraph([new Span(TalkWords.Stuck(play.Beat.Id.Value), Style.Problem)])]
            : [];
        return blocks.Concat(stuck).SkipWhile(block => block is Block.Blank).ToValueArray();
    }

    private static string Prompt(AppModel model, Place.Previewing place, Playthrough play)
    {
        string from = play.From is { } beat && beat != play.Beat.Id ? $", playing from {beat}" : string.Empty;
        string where = $"At {PreviewWords.At(play)}{from}. So far {ValueWords.Of(ValueWords.SumsOf(play))}.";

        // Line mode has just said so.
        bool isStale = place.Reading.Conversation is null && !model.IsPlain;
        return isStale ? $"{PreviewWords.GoingOnWith(place.Played)}\n{where}" : where;
    }

    private static ValueArray<Block.Item> Sayings(AppModel model, Place.Previewing place, Playthrough play, PreviewItems items)
    {
        if (play.Status != PlaythroughStatus.AtChoice)
        {
            string next = play.Status == PlaythroughStatus.Ended ? TalkWords.ToTheDebrief : PreviewWords.StartAgain;
            return [new Block.Item(0, string.Empty, [new Cell(next)])];
        }

        IEnumerable<Block.Item> answers = items.Answers.Select((answer, i) => Item(place, play, answer, i));
        return play.CanStaySilent
            ? answers.Append(new Block.Item(items.Answers.Count, model.Keys.KeyFor(CommandIds.Silence), [new Cell(TalkWords.SayNothing)])
            {
                Note = $"to: {play.Beat.Timeout!.To}",
            }).ToValueArray()
            : answers.ToValueArray();
    }

    private static Block.Item Item(Place.Previewing place, Playthrough play, OfferedChoice answer, int index)
    {
        string words = answer.Choice.Text.Render(play.Cast);
        return new Block.Item(
            index,
            (index + 1).ToString(CultureInfo.InvariantCulture),
            [new Cell(TurnBlocks.Flat(words))],
            answer.IsOpen,
            answer.LockedBecause?.Render(play.Cast))
        {
            Note = place.ShowsValues ? $"{Target(place, play, answer)}; {Worth(play, answer)}" : Target(place, play, answer),
            Whole = words,
        };
    }

    private static string Target(Place.Previewing place, Playthrough play, OfferedChoice answer)
    {
        ChoicePath path = new(play.Beat.Id, answer.Id);
        return place.Reading.Missing.Where(each => each.Choice == path).Select(each => each.Target).FirstOrDefault() is { } missing
            ? $"to: {missing}? missing"
            : $"to: {answer.Choice.To}";
    }

    private static string Worth(Playthrough play, OfferedChoice answer)
    {
        string effects = ValueWords.Effects(answer.Choice, play.Conversation.Scenario);
        return effects.Length == 0 ? ValueWords.Of(answer.Values) : $"{ValueWords.Of(answer.Values)}; {effects}";
    }
}
