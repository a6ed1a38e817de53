using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>What a conversation is about: who you are, what has happened, who the others are, what you want.</summary>
internal static class BriefingScreen
{
    public static Screen From(Place.Briefing place)
    {
        Scenario scenario = place.Conversation.Scenario;
        Briefing briefing = scenario.Briefing;
        Page page = new();
        page.Words($"{briefing.You.Render(place.Cast)} {briefing.Situation.Render(place.Cast)}").Blank();
        foreach (Character character in People.WhoSpeak(scenario, place.Cast))
        {
            page.Row(character.FullName, Portrait(scenario, character), width: 20);
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
        AddItems(page.Blank(), place);
        return new Screen
        {
            Place = place.Kind,
            Title = scenario.Title,
            Status = $"{ChannelWords.Name(StartChannel(scenario))}, about {scenario.Minutes} minutes",
            Body = page.Blocks(),
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

    private static void AddItems(Page page, Place.Briefing place)
    {
        if (place.IsReminder)
        {
            page.Item(string.Empty, new Cell("Go on")).Item(string.Empty, new Cell("Leave this conversation"));
            return;
        }

        page.Item(string.Empty, new Cell("Begin"))
            .Item(string.Empty, new Cell("Begin quietly", Style.Normal, 18), new Cell("no marks until the end", Style.Quiet))
            .Item(string.Empty, new Cell("Other people", Style.Normal, 18), new Cell($"other names and temperaments; these come from seed {place.Seed}", Style.Quiet))
            .Item(string.Empty, new Cell("Settings", Style.Normal, 18), new Cell("pace, feedback, clock, colours", Style.Quiet));
    }

    private static string Portrait(Scenario scenario, Character character)
    {
        string about = scenario.Roles.First(role => role.Key == character.Role).About;
        string pronouns = $"{character.Pronouns.Word(PronounForm.They)}/{character.Pronouns.Word(PronounForm.Them)}";
        return string.Join(", ", new[] { character.Title, about, character.Detail, pronouns }.Where(words => words.Length > 0));
    }

    private static Channel StartChannel(Scenario scenario) =>
        scenario.Beats.First(beat => beat.Id == scenario.Start).Channel ?? Channel.Chat;
}
