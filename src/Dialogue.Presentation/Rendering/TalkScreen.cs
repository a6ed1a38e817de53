using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>A conversation: what was said, the notes about the last line, and the answers under it.</summary>
internal static class TalkScreen
{
    public static Screen From(AppModel model, Place.Talk talk)
    {
        Playthrough play = talk.Playthrough;
        Scenario scenario = play.Conversation.Scenario;
        bool pending = Arrivals.ArePending(talk);
        int turn = talk.InFeedback || play.Status != PlaythroughStatus.AtChoice ? play.DecisionCount : play.DecisionCount + 1;
        return new Screen
        {
            Place = talk.Kind,
            Title = Title(play),
            Status = TalkWords.Turn(ChannelOf(talk), turn, talk.AboutTurns),
            Body = Body(model, talk),
            Side = BriefingSide(play),
            Answers = pending || talk.InFeedback ? null : AnswersScreen.Panel(model, talk),
            FollowsEnd = true,
            IsArriving = pending,
            Wake = Wakes.Of(talk, model),
            WindowTitle = $"Dialogue: {scenario.Title}",
        };
    }

    // While a line is talked about, the story may already have moved on to another place.
    private static Channel ChannelOf(Place.Talk talk) =>
        (talk.InFeedback ? Arrivals.Entries(talk).FirstOrDefault(entry => entry.Decision is not null) : null)?.Channel ?? talk.Playthrough.Channel;

    private static string Title(Playthrough play)
    {
        string? with = People.First(play.Conversation.Scenario, play.Cast);
        return with is null ? play.Conversation.Scenario.Title : $"{play.Conversation.Scenario.Title}, with {with}";
    }

    private static ValueArray<Block> Body(AppModel model, Place.Talk talk)
    {
        Playthrough play = talk.Playthrough;
        List<Block> blocks = [];
        Said said = new(play);
        int arriving = Arrivals.Entries(talk).Count;
        for (int i = 0; i < said.Count - arriving + Math.Min(arriving, talk.Arrived); i++)
        {
            blocks.AddRange(EntryBlocks.Of(said, i));
            if (i >= said.Count - arriving && said[i].Decision is { } decision)
            {
                blocks.AddRange(Notes(model, talk, decision));
            }
        }

        if (play.Status == PlaythroughStatus.Stuck)
        {
            blocks.AddRange([new Block.Blank(), new Block.Paragraph([new Span(TalkWords.Stuck(play.Beat.Id.Value), Style.Problem)])]);
        }

        if (model.ShowsValues && play.Status != PlaythroughStatus.AtChoice)
        {
            blocks.AddRange([new Block.Blank(), new Block.Paragraph([new Span(ValueWords.Line(play), Style.Quiet)])]);
        }

        return blocks.SkipWhile(block => block is Block.Blank).ToValueArray();
    }

    private static ValueArray<Block> Notes(AppModel model, Place.Talk talk, Decision decision)
    {
        if (talk.IsQuiet)
        {
            return [];
        }

        if (talk.InFeedback)
        {
            Scenario scenario = talk.Playthrough.Conversation.Scenario;
            return model.IsPlain ? NoteBlocks.Spoken(decision, scenario, talk.Playthrough.Cast) : NoteBlocks.Full(decision, scenario, talk.Playthrough.Cast);
        }

        return model.Settings.Feedback == FeedbackMode.Brief ? [NoteBlocks.Brief(decision)] : [];
    }

    private static ValueArray<Block> BriefingSide(Playthrough play)
    {
        Briefing briefing = play.Conversation.Scenario.Briefing;
        Page page = new Page().Heading(TalkWords.YouWant).Words(briefing.Want.Render(play.Cast), Style.Normal, 2);
        if (briefing.Know is { } know)
        {
            page.Blank().Heading(TalkWords.YouKnow).Words(know.Render(play.Cast), Style.Normal, 2);
        }

        if (briefing.Practise is { } practise)
        {
            page.Blank().Heading(TalkWords.YouPractise).Words(practise.Render(play.Cast), Style.Normal, 2);
        }

        return page.Blocks();
    }
}
