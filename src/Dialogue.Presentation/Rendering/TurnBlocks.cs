using System.Globalization;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Draws a turn of the debrief: what was said, what it changed, what the other would have needed, one better line, and what was tried later.</summary>
internal static class TurnBlocks
{
    private const int Indent = 5;
    private const int Longest = 120;

    public static void AddTo(Page page, AnsweredMoment turn, AppModel model, Place.Debriefing place, int item)
    {
        Playthrough play = place.Playthrough;
        Decision first = turn.First;
        page.Item(turn.Current.Number.ToString(CultureInfo.InvariantCulture), new Cell(Answer(first, play, "You: ")));
        AddQuiet(page, NotesAbout.Because(first, play.Cast));
        Aftermath aftermath = Aftermath.Of(play, turn);
        AddQuiet(page, AftermathWords.Of(aftermath, turn.WasChanged, play.Cast));
        AddQuiet(page, place.ShowsNumbers ? AftermathWords.Numbers(aftermath, play.Conversation.Scenario.Variables) : null);
        if (Needs.Of(first, play.Conversation.Scenario, play.Conversation.Rubric, People.SpokenTo(Answers.Before(play, turn))) is { } need)
        {
            page.Words(need, Style.Normal, Indent);
        }

        if (NotesAbout.Better(first, play.Cast) is { } better)
        {
            page.Spans(Indent, Indent, new Span("Try: ", Style.Quiet), new Span($"\"{better}\"", Style.Better));
        }

        foreach (Decision later in turn.All.Skip(1))
        {
            page.Spans(Indent, Indent, new Span("Then: ", Style.Quiet), new Span(Answer(later, play, string.Empty)));
        }

        if (turn.All.Count > 1)
        {
            string compare = KeyWords.For(model, CommandIds.Compare);
            AddQuiet(page, DebriefWords.PutsBeside(model.IsPlain ? string.Create(CultureInfo.InvariantCulture, $"{compare} {item + 1}") : compare));
        }

        page.Blank();
    }

    /// <summary>Gives words on one line, shortened where they are long.</summary>
    public static string OneLine(string words)
    {
        string flat = Flat(words);
        return flat.Length <= Longest ? flat : flat[..flat.LastIndexOf(' ', Longest - 3)] + "...";
    }

    /// <summary>Gives words on one line.</summary>
    public static string Flat(string words) => string.Join(' ', words.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static void AddQuiet(Page page, string? words)
    {
        if (words is { Length: > 0 })
        {
            page.Words(words, Style.Quiet, Indent);
        }
    }

    private static string Answer(Decision decision, Playthrough play, string name) => decision.Choice is { } choice
        ? $"{name}\"{OneLine(choice.Text.Render(play.Cast))}\" ({NotesAbout.InAWord(decision)})"
        : $"{CommonWords.Capital(TalkWords.Silence)}.";
}
