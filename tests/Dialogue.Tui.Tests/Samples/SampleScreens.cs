using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Tests.Samples;

/// <summary>Screens as the pages give them, in words that do not change when the pages' words do.</summary>
internal static class SampleScreens
{
    public static Screen Home => new()
    {
        Place = PlaceKind.Home,
        Title = "dialogue    Library   Progress",
        Tabs = [new Tab("Library", true), new Tab("Progress", false)],
        Body =
        [
            new Block.Heading("Today, about ten minutes"),
            new Block.Blank(),
            Today(0, "Resume", "The missed deadline", "left at turn 5, yesterday"),
            Today(1, "Due", "Saying no to a friend", "keeping a boundary, last tried 9 days ago"),
            new Block.Blank(),
            new Block.Heading("All conversations", "24 shown, / to filter"),
            new Block.Blank(),
            Entry(2, "The missed deadline", "chat", "12 min", "in progress", "empathy"),
            Entry(3, "Saying no to a friend", "chat", " 8 min", "done twice", "boundaries"),
            Entry(4, "Feedback nobody asked for", "video", " 8 min", "new", "clarity"),
            Entry(5, "The landlord and the mould", "e-mail", "15 min", "new", "boundaries"),
            Entry(6, "A colleague in tears", "video", "10 min", "new", "empathy"),
        ],
        Side =
        [
            new Block.Heading("The missed deadline"),
            new Block.Paragraph([new Span("chat, about 12 minutes, in progress", Style.Quiet)]),
            new Block.Blank(),
            new Block.Paragraph([new Span("Priya promised the client Thursday because you did. It will not be Thursday. She has just found out.")]),
        ],
        Selected = 0,
        Footer = Hints(CommandIds.Confirm, "open", CommandIds.Search, "filter", CommandIds.Palette, "commands", CommandIds.Help, "help", CommandIds.Leave, "quit"),
    };

    public static Screen Briefing => new()
    {
        Place = PlaceKind.Briefing,
        Title = "The missed deadline",
        Status = "chat, about 12 minutes",
        Body =
        [
            new Block.Paragraph([new Span("You are Sam, who runs the build team. On Monday you learned that Thursday will not happen. It is Wednesday morning and Priya has just found out from the client.")]),
            new Block.Blank(),
            Row("Priya Raman", "account lead, four years in, proud of keeping her word"),
            Row("She wants", "a date she can repeat without being made a liar"),
            Row("You want", "to keep her trust without promising what you cannot do"),
            new Block.Blank(),
            Row("You practise", "answering the question that was asked, first"),
            new Block.Blank(),
            new Block.Paragraph([new Span("This one is about blame at work. You can stop at any moment; nothing is lost.", Style.Quiet)]),
            new Block.Blank(),
            new Block.Item(0, string.Empty, [new Cell("Begin")]),
            new Block.Item(1, string.Empty, [new Cell("Begin quietly", Style.Normal, 16), new Cell("no marks until the end", Style.Quiet)]),
            new Block.Item(2, string.Empty, [new Cell("Change names, pace, timer")]),
        ],
        Selected = 0,
        Footer = Hints(CommandIds.Confirm, "choose", CommandIds.Back, "library", CommandIds.Settings, "settings", CommandIds.Help, "help"),
    };

    public static Screen Feedback => Talks.Chat with
    {
        Place = PlaceKind.Feedback,
        Answers = null,
        Selected = null,
        Body =
        [
            .. Talks.Said("You", "09:46", Style.You, "It won't be Thursday. I should have told you on Monday, and I didn't."),
            new Block.Heading("What that line did"),
            Mark("Empathy", "rose", Style.Rose, "you named what it cost her before giving a reason"),
            Mark("Clarity", "rose", Style.Rose, "one plain fact, first: \"It won't be Thursday\""),
            Mark("Boundaries", "held", Style.Quiet, "you promised nothing you could not keep"),
            new Block.Blank(),
            new Block.Heading("Another way to say it"),
            new Block.Paragraph([new Span("\"It won't be Thursday, and you should have heard it from me.\"", Style.Better)], 2),
        ],
        Footer = Hints(CommandIds.Confirm, "go on", CommandIds.TakeBack, "try that line again", CommandIds.Why, "why these marks", CommandIds.FewerNotes, "fewer", CommandIds.Help, "help"),
    };

    public static Screen Debrief => new()
    {
        Place = PlaceKind.Debrief,
        Title = "Debrief: The missed deadline",
        Status = "11 turns",
        Body =
        [
            new Block.Paragraph([new Span("Priya left with a date and with her trust in you. The date came late, turn 7.")]),
            new Block.Blank(),
            new Block.Gauge("Empathy", "sometimes to often", new Interval(.26, .52, .76), "7 moments"),
            new Block.Gauge("Clarity", "often", new Interval(.45, .63, .8), "9 moments"),
            new Block.Gauge("Boundaries", "too few moments (3)", null, string.Empty),
            new Block.Blank(),
            new Block.Heading("Turns that mattered", "3 of 11, a for all"),
            new Block.Item(0, "3", [new Cell("You: \"Let me check with the team and get back to you.\"  clarity slipped")]),
            new Block.Paragraph([new Span("She asked a yes-or-no question and got a process.", Style.Quiet)], 5),
            new Block.Paragraph([new Span("Try: ", Style.Quiet), new Span("\"Not Thursday. By three today I will know which day.\"", Style.Better)], 5, 5),
            new Block.Item(1, "5", [new Cell("You: \"It won't be Thursday. I should have told you...\"  clarity rose")]),
            new Block.Item(2, "9", [new Cell("You: \"I can stay late every night this week.\"  boundaries slipped")]),
            new Block.Blank(),
            new Block.Heading("One thing to carry away"),
            new Block.Paragraph([new Span("Answer the question that was asked, first. Reasons can follow.", Style.Better)], 2),
        ],
        Selected = 0,
        Footer = Hints(CommandIds.Confirm, "open", CommandIds.ReplayFromHere, "replay from here", CommandIds.Export, "save", CommandIds.Copy, "copy", CommandIds.Help, "help"),
    };

    public static Screen Palette => new()
    {
        Place = PlaceKind.Palette,
        Title = "Commands",
        Status = "conversation",
        Body =
        [
            Command(0, "Take back", "u", "Takes your last line back; your first answer stays on record."),
            Command(1, "Transcript", "t", "Shows everything that was said."),
        ],
        Selected = 0,
        Input = new InputLine("Command", "ta"),
        Footer = Hints(CommandIds.Confirm, "do it", CommandIds.Back, "back"),
    };

    /// <summary>A page of forty numbered rows without items.</summary>
    public static Screen Long => new()
    {
        Place = PlaceKind.Help,
        Title = "Keys",
        Body = Enumerable.Range(1, 40).Select(row => (Block)new Block.Paragraph([new Span($"row {row}")])).ToValueArray(),
        Footer = Hints(CommandIds.Back, "back", CommandIds.PageDown, "read on"),
    };

    public static ValueArray<FooterHint> Hints(params string[] commandsAndLabels) => commandsAndLabels
        .Chunk(2)
        .Select(pair => new FooterHint(KeyMap.Default.KeyFor(pair[0]), pair[1], pair[0]))
        .ToValueArray();

    private static Block.Item Today(int index, string when, string title, string why) =>
        new(index, string.Empty, [new Cell(when, Style.Strong, 9), new Cell(title, Style.Normal, 27), new Cell(why, Style.Quiet, 0, 1)]);

    private static Block.Item Entry(int index, string title, string channel, string minutes, string state, string skill) => new(
        index,
        string.Empty,
        [new Cell(title, Style.Normal, 30), new Cell(channel, Style.Quiet, 10, 1), new Cell(minutes, Style.Quiet, 9, 1), new Cell(state, Style.Quiet, 15, 2), new Cell(skill, Style.Quiet, 0, 3)]);

    private static Block.Paragraph Row(string label, string words) => new Block.Paragraph([new Span(label.PadRight(16), Style.Quiet), new Span(words)], 0, 16);

    private static Block.Paragraph Mark(string skill, string change, Style style, string why) =>
        new Block.Paragraph([new Span(skill.PadRight(13)), new Span(change.PadRight(8), style), new Span(why)], 2, 21);

    private static Block.Item Command(int index, string name, string key, string meaning) =>
        new(index, string.Empty, [new Cell(name, Style.Normal, 20), new Cell(key, Style.Key, 8), new Cell(meaning, Style.Quiet, 0, 2)]);
}
