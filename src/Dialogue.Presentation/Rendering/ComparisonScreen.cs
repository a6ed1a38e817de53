using Dialogue.Core.Playthroughs;
using Dialogue.Core.Transcripts;
using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Two answers to one moment beside each other: what was said, what it did and why, and what was said next.</summary>
internal static class ComparisonScreen
{
    public static Screen From(AppModel model, Place.Comparison place)
    {
        Playthrough play = place.Playthrough;
        Playthrough before = Answers.Before(play, place.Moment);
        ValueArray<Decision> answers = place.Moment.All;
        Page page = new();
        if (LastWords(before) is { } words)
        {
            page.Add([words]).Blank();
        }

        int other = OtherOf(place);
        ValueArray<Block> first = Way(DebriefWords.FirstSaid, answers[0], before);
        ValueArray<Block> later = other == 0 ? [] : Way(Heading(other, answers.Count - 1), answers[other], before);

        // In line mode they are read one after the other, and only what is new of them.
        page.Add(model.IsPlain ? [.. first, new Block.Blank(), .. later] : [new Block.Columns(first, later)]);
        if (answers.Count > 2)
        {
            page.Blank().Words($"{CommonWords.Capital(KeyWords.For(model, CommandIds.Increase))} and {KeyWords.For(model, CommandIds.Decrease)} go through the later answers.", Style.Quiet);
        }

        return new Screen
        {
            Place = place.Kind,
            Title = DebriefWords.TwoWays,
            Status = $"turn {place.Moment.Current.Number}",
            Body = page.Blocks(),
            WindowTitle = $"Dialogue: {play.Conversation.Scenario.Title}",
        };
    }

    /// <summary>Gives which answer stands on the right; 0 where there is only one.</summary>
    public static int OtherOf(Place.Comparison place) => Math.Clamp(place.Other, 0, place.Moment.All.Count - 1);

    private static string Heading(int other, int count) => count == 1 ? DebriefWords.ThenSaid : $"{DebriefWords.ThenSaid}, {other} of {count}";

    // What was answered to.
    private static Block.Speech? LastWords(Playthrough before)
    {
        Said said = new(before);
        for (int i = said.Count - 1; i >= 0; i--)
        {
            if (said[i].Kind == TranscriptEntryKind.Line)
            {
                return new Block.Speech(said[i].Name, string.Empty, TurnBlocks.OneLine(said[i].Words), Style.Name, Style.Normal);
            }
        }

        return null;
    }

    private static ValueArray<Block> Way(string heading, Decision answer, Playthrough before)
    {
        Page page = new Page().Heading(heading);
        page.Words(answer.Choice is { } choice ? $"\"{choice.Text.Render(before.Cast)}\"" : $"{CommonWords.Capital(TalkWords.Silence)}.", Style.You);
        page.Blank().Spans(0, 0, [.. NoteBlocks.InAWord(answer), new Span(".", Style.Quiet)]);
        if (NotesAbout.Because(answer, before.Cast) is { } because)
        {
            page.Words(because, Style.Quiet);
        }

        page.Blank().Heading(DebriefWords.WhatCameNext);
        if (Answers.Take(before, answer.Choice?.Id) is not { } after)
        {
            return page.Words(DebriefWords.ClosedNow, Style.Quiet).Blocks();
        }

        Block[] next = [.. Next(after).SkipWhile(block => block is Block.Blank)];
        return next.Length == 0 ? page.Words(DebriefWords.NothingCameNext, Style.Quiet).Blocks() : page.Add(next).Blocks();
    }

    // Up to where another time or place begins: further on, the two have less to do with each other.
    private static IEnumerable<Block> Next(Playthrough after)
    {
        Said said = new(after);
        int from = said.Count - Transcript.EntriesOf(after.LastEvents, after.Cast).Count();
        bool hasBegun = false;
        for (int i = from; i < said.Count && !(hasBegun && said[i].Kind == TranscriptEntryKind.Moment); i++)
        {
            if (said[i].Decision is null)
            {
                hasBegun |= said[i].Kind != TranscriptEntryKind.Moment;
                foreach (Block block in EntryBlocks.Of(said, i))
                {
                    yield return block;
                }
            }
        }
    }
}
