using System.Diagnostics;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>What a conversation is about: who you are, what has happened, who the others are, what you want.</summary>
internal static class BriefingScreen
{
    private const int LabelWidth = 16;
    private const int MostLabelWidth = 24;

    public static Screen From(AppModel model, Place.Briefing place)
    {
        Scenario scenario = place.Conversation.Scenario;
        Briefing briefing = scenario.Briefing;
        Page page = new();
        page.Words($"{briefing.You.Render(place.Cast)} {briefing.Situation.Render(place.Cast)}").Blank();
        IReadOnlyList<Character> people = People.WhoSpeak(scenario, place.Cast);
        int names = people.Select(character => character.FullName.Length + 2).Append(LabelWidth).Max();
        foreach (Character character in people)
        {
            page.Row(character.FullName, Portrait(scenario, character), width: Math.Min(names, MostLabelWidth));
        }

        page.Blank().Row(TalkWords.YouWant, briefing.Want.Render(place.Cast), Style.Strong);
        if (briefing.Know is { } know)
        {
            page.Row(TalkWords.YouKnow, know.Render(place.Cast));
        }

        if (briefing.Practise is { } practise)
        {
            page.Row(TalkWords.YouPractise, practise.Render(place.Cast));
        }

        AddNotes(page.Blank(), scenario, place.Cast);
        return new Screen
        {
            Place = place.Kind,
            Title = scenario.Title,
            Status = place.IsReminder ? "paused" : $"{ChannelWords.Name(StartChannel(scenario))}, about {scenario.Minutes} minutes",
            Body = page.Blocks(),
            Answers = new AnswerPanel(string.Empty, Items(model, place)),
            WindowTitle = $"Dialogue: {scenario.Title}",
        };
    }

    private static void AddNotes(Page page, Scenario scenario, Cast cast)
    {
        if (!scenario.ContentNotes.IsEmpty)
        {
            page.Words($"It touches on: {string.Join("; ", scenario.ContentNotes.Select(note => note.Render(cast)))}. You can stop at any moment.", Style.Quiet);
        }
    }

    // Docked under the text, so that they are in sight however long the story before them is.
    private static ValueArray<Block.Item> Items(AppModel model, Place.Briefing place) =>
        BriefingActions.Of(place).Select((action, i) => Item(i, action, model, place)).ToValueArray();

    private static Block.Item Item(int index, BriefingAction action, AppModel model, Place.Briefing place) => action switch
    {
        BriefingAction.Resume => Item(index, "Resume", DayWords.LeftAt(place.LeftOff!, model.Today)),
        BriefingAction.Begin => Item(index, place.LeftOff is null ? "Begin" : "Begin anew", string.Empty),
        BriefingAction.BeginQuietly => Item(index, "Begin quietly", "no marks until the end"),
        BriefingAction.OtherPeople => Item(index, "Other people", $"other names and temperaments; these come from seed {place.Seed}"),
        BriefingAction.Settings => Item(index, "Settings", "pace, feedback, clock, colours"),
        BriefingAction.GoOn => Item(index, "Go on", "where you stopped"),
        BriefingAction.Leave => Item(index, "Leave", "back to the library"),
        _ => throw new UnreachableException(),
    };

    private static Block.Item Item(int index, string name, string meaning) => meaning.Length == 0
        ? new Block.Item(index, string.Empty, [new Cell(name)])
        : new Block.Item(index, string.Empty, [new Cell(name, Style.Normal, 16), new Cell(meaning, Style.Quiet, 0, 1)]);

    private static string Portrait(Scenario scenario, Character character)
    {
        string about = scenario.Roles.First(role => role.Key == character.Role).About;
        string pronouns = $"{character.Pronouns.Word(PronounForm.They)}/{character.Pronouns.Word(PronounForm.Them)}";
        return string.Join(", ", new[] { character.Title, about, character.Detail, pronouns }.Where(words => words.Length > 0));
    }

    private static Channel StartChannel(Scenario scenario) =>
        scenario.Beats.First(beat => beat.Id == scenario.Start).Channel ?? Channel.Chat;
}
