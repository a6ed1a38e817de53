using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Draws what can be said about an answer, words first, always with a word beside a colour.</summary>
internal static class NoteBlocks
{
    /// <summary>Gives the notes with reasons as one reads them out: sentences, no table.</summary>
    public static ValueArray<Block> Spoken(Decision decision, Scenario scenario, Cast cast)
    {
        Page page = new();
        page.Blank();
        string marks = decision.IsSilence
            ? $"{CommonWords.Capital(TalkWords.Silence)}."
            : string.Join(' ', NotesAbout.Skills.Select(skill => $"{SkillWords.Title(skill)} {SkillWords.Change(decision.Values[skill])}."));
        page.Words(NotesAbout.Because(decision, cast) is { } because ? $"{marks} {because}" : marks);
        if (scenario.Level < 3 && decision.Choice is { } choice)
        {
            page.Words($"{Named(choice)}.");
        }

        if (NotesAbout.Better(decision, cast) is { } better)
        {
            page.Words($"{TalkWords.AnotherWay}: \"{better}\"");
        }

        return AsNotes(page);
    }

    /// <summary>Gives the notes with reasons.</summary>
    public static ValueArray<Block> Full(Decision decision, Scenario scenario, Cast cast)
    {
        Page page = new();
        page.Add([new Block.Blank()]).Heading(decision.IsSilence ? TalkWords.WhatSilenceDid : TalkWords.WhatItDid);
        if (!decision.IsSilence)
        {
            foreach (Skill skill in NotesAbout.Skills)
            {
                int value = decision.Values[skill];
                page.Spans(2, 0, new Span(SkillWords.Title(skill).PadRight(12) + "  "), new Span(SkillWords.Change(value), StyleOf(value)));
            }
        }

        if (NotesAbout.Because(decision, cast) is { } because)
        {
            page.Words(because, Style.Normal, 2);
        }

        if (scenario.Level < 3 && decision.Choice is { } choice)
        {
            page.Words($"{Named(choice)}.", Style.Quiet, 2);
        }

        if (NotesAbout.Better(decision, cast) is { } better)
        {
            page.Blank().Heading(TalkWords.AnotherWay).Words($"\"{better}\"", Style.Better, 2);
        }

        return AsNotes(page);
    }

    /// <summary>Gives the notes in one row.</summary>
    public static Block Brief(Decision decision) => new Block.Paragraph([.. InAWord(decision), new Span(".", Style.Quiet)], 2) { IsNote = true };

    /// <summary>Gives each skill that moved with its style, separated by commas.</summary>
    public static IEnumerable<Span> InAWord(Decision decision)
    {
        string separator = string.Empty;
        foreach (Skill skill in NotesAbout.Skills.Where(each => decision.Values[each] != 0))
        {
            int value = decision.Values[skill];
            string name = separator.Length == 0 ? SkillWords.Title(skill) : SkillWords.Name(skill);
            yield return new Span($"{separator}{name} {SkillWords.Change(value)}", StyleOf(value));
            separator = ", ";
        }

        if (separator.Length == 0)
        {
            yield return new Span(CommonWords.Capital(NotesAbout.InAWord(decision)), Style.Quiet);
        }
    }

    /// <summary>Gives the names of a choice's moves.</summary>
    public static string MoveNames(Choice choice) => string.Join(", ", choice.Moves.Select(move => move.Value.Replace('-', ' ')));

    private static string Named(Choice choice) => choice.Moves.Count == 1 ? $"The move: {MoveNames(choice)}" : $"The moves: {MoveNames(choice)}";

    private static ValueArray<Block> AsNotes(Page page) => page.Blocks().Select(block => block with { IsNote = true }).ToValueArray();

    private static Style StyleOf(int value) => value switch
    {
        > 0 => Style.Rose,
        < 0 => Style.Slipped,
        _ => Style.Quiet,
    };
}
