using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Everything that was said, after the end with a note under each of the player's lines; searched with <c>/</c>. In line mode a search gives one place after another.</summary>
internal static class ScriptScreen
{
    public static Screen From(AppModel model, Place.Script place)
    {
        Playthrough play = place.Playthrough;
        ValueArray<Block> blocks = Blocks(play, place.WithNotes);
        int matches = 0;
        return new Screen
        {
            Place = place.Kind,
            Title = $"Transcript: {play.Conversation.Scenario.Title}",
            Status = place.Query.Length == 0 ? CommonWords.Count(play.DecisionCount, "turn", "turns") : $"\"{place.Query}\": {Found(place)}",
            Body = model.IsPlain && place.Query.Length > 0
                ? blocks.Where(block => IsMatch(block, place.Query)).Skip(place.Selected).Take(1).ToValueArray()
                : blocks.Select(block => Marked(block, place, ref matches)).ToValueArray(),
            Input = place.IsTyping ? new InputLine("Search", place.Query) : null,
            FollowsEnd = !place.WithNotes && place.Query.Length == 0,
            WindowTitle = $"Dialogue: {play.Conversation.Scenario.Title}",
        };
    }

    /// <summary>Gives how many blocks match what is searched for.</summary>
    public static int Matches(Place.Script place) => place.Query.Length == 0
        ? 0
        : Blocks(place.Playthrough, place.WithNotes).Count(block => IsMatch(block, place.Query));

    private static string Found(Place.Script place)
    {
        int matches = Matches(place);
        return matches == 0 ? "nothing found" : $"{Math.Min(place.Selected + 1, matches)} of {matches}";
    }

    private static ValueArray<Block> Blocks(Playthrough play, bool withNotes)
    {
        Dictionary<int, AnsweredMoment> moments = Answers.Of(play).ToDictionary(moment => moment.Current.Number);
        List<Block> blocks = [];
        Said said = new(play);
        for (int i = 0; i < said.Count; i++)
        {
            blocks.AddRange(EntryBlocks.Of(said, i));
            if (withNotes && said[i].Decision is { } decision)
            {
                blocks.AddRange(NotesUnder(moments[decision.Number], play));
            }
        }

        return blocks.SkipWhile(block => block is Block.Blank).ToValueArray();
    }

    private static IEnumerable<Block> NotesUnder(AnsweredMoment moment, Playthrough play)
    {
        if (moment.WasChanged)
        {
            string first = moment.First.Choice?.Text.Render(play.Cast) ?? "(nothing)";
            yield return new Block.Paragraph([new Span("First said: ", Style.Quiet), new Span($"\"{first}\"")], 6);
        }

        yield return new Block.Paragraph([new Span("Note: ", Style.Quiet), .. NoteBlocks.InAWord(moment.First), new Span(".", Style.Quiet)], 6);
        if (NotesAbout.Because(moment.First, play.Cast) is { } because)
        {
            yield return new Block.Paragraph([new Span(because, Style.Quiet)], 6);
        }

        if (NotesAbout.Better(moment.First, play.Cast) is { } better)
        {
            yield return new Block.Paragraph([new Span("Try: ", Style.Quiet), new Span($"\"{better}\"", Style.Better)], 6);
        }
    }

    private static Block Marked(Block block, Place.Script place, ref int matches)
    {
        if (place.Query.Length == 0 || !IsMatch(block, place.Query))
        {
            return block;
        }

        Style style = matches++ == place.Selected ? Style.Match : Style.Strong;
        return block switch
        {
            Block.Paragraph paragraph => paragraph with { Spans = paragraph.Spans.Select(span => span with { Style = style }).ToValueArray() },
            Block.Speech speech => speech with { WordsStyle = style },
            _ => block,
        };
    }

    private static bool IsMatch(Block block, string query) => block switch
    {
        Block.Paragraph paragraph => paragraph.Words.Contains(query, StringComparison.OrdinalIgnoreCase),
        Block.Speech speech => speech.Words.Contains(query, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
