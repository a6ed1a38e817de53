using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;

namespace Dialogue.Authoring.Checks.Texts;

/// <summary>Goes through every text of a scenario, in the order of the file as far as the format fixes it.</summary>
internal static class TextPlaces
{
    public static IEnumerable<TextPlace> Of(Scenario scenario) =>
        OfFile(scenario).Concat(scenario.Beats.SelectMany((beat, index) => OfBeat(index, beat)));

    private static List<TextPlace> OfFile(Scenario scenario)
    {
        Briefing briefing = scenario.Briefing;
        List<TextPlace> places = [];
        Add(places, -1, ScenarioText.Plain(scenario.Title), TextUse.Note, "title");
        Add(places, -1, scenario.Summary, TextUse.Telling, "summary");
        for (int note = 0; note < scenario.ContentNotes.Count; note++)
        {
            Add(places, -1, scenario.ContentNotes[note], TextUse.Note, "contentNotes", Places.Of(note));
        }

        Add(places, -1, briefing.You, TextUse.Telling, "briefing", "you");
        Add(places, -1, briefing.Situation, TextUse.Telling, "briefing", "situation");
        Add(places, -1, briefing.Want, TextUse.Telling, "briefing", "want");
        Add(places, -1, briefing.Know, TextUse.Telling, "briefing", "know");
        Add(places, -1, briefing.Practise, TextUse.Telling, "briefing", "practise");
        foreach (Role role in scenario.Roles)
        {
            Add(places, -1, ScenarioText.Plain(role.Title), TextUse.Note, "cast", role.Key.Value, "role");
            Add(places, -1, ScenarioText.Plain(role.About), TextUse.Note, "cast", role.Key.Value, "about");
        }

        return places;
    }

    private static List<TextPlace> OfBeat(int index, Beat beat)
    {
        List<TextPlace> places = [];
        Add(places, index, beat.Time is null ? null : ScenarioText.Plain(beat.Time), TextUse.Note, "time");
        Add(places, index, beat.Subject, TextUse.Note, "subject");
        for (int line = 0; line < beat.Lines.Count; line++)
        {
            TextUse use = beat.Lines[line].From.IsNarrator ? TextUse.Telling : TextUse.Speech;
            Add(places, index, beat.Lines[line].Text, use, "lines", Places.Of(line), "text");
            Add(places, index, beat.Lines[line].Manner, TextUse.Note, "lines", Places.Of(line), "manner");
        }

        for (int choice = 0; choice < beat.Choices.Count; choice++)
        {
            OfChoice(places, index, Places.Of(choice), beat.Choices[choice]);
        }

        Add(places, index, beat.Timeout?.Because, TextUse.Note, "timeout", "because");
        for (int prompt = 0; prompt < beat.Prompts.Count; prompt++)
        {
            Add(places, index, beat.Prompts[prompt], TextUse.Note, "prompts", Places.Of(prompt));
        }

        Add(places, index, beat.Ending?.Title, TextUse.Note, "ending", "title");
        Add(places, index, beat.Ending?.Text, TextUse.Telling, "ending", "text");
        Add(places, index, beat.Ending?.Carry, TextUse.Note, "ending", "carry");
        return places;
    }

    private static void OfChoice(List<TextPlace> places, int beat, string place, Choice choice)
    {
        Add(places, beat, choice.Text, TextUse.Speech, "choices", place, "text");
        Add(places, beat, choice.Adjust?.Because, TextUse.Note, "choices", place, "adjust", "because");
        Add(places, beat, choice.Locked, TextUse.Note, "choices", place, "locked");
        Add(places, beat, choice.Because, TextUse.Note, "choices", place, "because");
        Add(places, beat, choice.Better, TextUse.Speech, "choices", place, "better");
    }

    private static void Add(List<TextPlace> places, int beat, ScenarioText? text, TextUse use, params string[] path)
    {
        if (text is not null)
        {
            places.Add(new TextPlace(beat, path, text, use));
        }
    }
}
