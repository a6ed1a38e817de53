using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Tests.Samples;

/// <summary>Conversations, one for each manner of drawing them.</summary>
internal static class Talks
{
    public static Screen Chat => new()
    {
        Place = PlaceKind.Conversation,
        Title = "The missed deadline, with Priya",
        Status = "chat, turn 5 of about 9",
        Body =
        [
            .. Said("Priya", "09:41", Style.Name, "I told the client Thursday because you told me Thursday. Now I look like I make things up."),
            .. Said("You", "09:42", Style.You, "I hear that. What did they say, word for word?"),
            .. Said("Priya", "09:44", Style.Name, "They said they would \"note it\". You know what that means.", "So is it Thursday or not?"),
        ],
        Side =
        [
            new Block.Heading("You want"),
            new Block.Paragraph([new Span("to keep her trust without promising what you cannot do")], 2),
            new Block.Blank(),
            new Block.Heading("You know"),
            new Block.Paragraph([new Span("the real date is Tuesday, if testing goes well")], 2),
            new Block.Blank(),
            new Block.Heading("You practise"),
            new Block.Paragraph([new Span("answering the question that was asked, first")], 2),
        ],
        Answers = new AnswerPanel(
            "How do you answer?",
            [
                Answer(0, "It won't be Thursday. I should have told you on Monday, and I didn't."),
                Answer(1, "Let me check with the team and get back to you."),
                Answer(2, "You're right to be angry. It will be Thursday, whatever it takes."),
            ]),
        Selected = 0,
        FollowsEnd = true,
        WindowTitle = "Dialogue: The missed deadline",
        Footer = SampleScreens.Hints(CommandIds.Confirm, "send", CommandIds.TakeBack, "take back", CommandIds.Hint, "hint", CommandIds.Transcript, "transcript", CommandIds.Palette, "commands", CommandIds.Help, "help"),
    };

    public static Screen Email => new()
    {
        Place = PlaceKind.Conversation,
        Title = "The landlord and the mould",
        Status = "e-mail, message 2 of about 4",
        Body =
        [
            new Block.Paragraph([new Span("From     ", Style.Quiet), new Span("Martin Oduya (landlord)", Style.Name)], 0, 9),
            new Block.Paragraph([new Span("Subject  ", Style.Quiet), new Span("Re: damp in the back bedroom", Style.Strong)], 0, 9),
            new Block.Blank(),
            new Block.Paragraph([new Span("I have looked at the photos. Opening a window usually helps with this sort of thing. I will be in touch after the holidays.")], 2),
        ],
        Answers = new AnswerPanel(
            "Choose a draft to read",
            [
                Draft(0, "\"I need a date, and here is the one I can accept.\"", 84),
                Draft(1, "\"Thank you for looking. I will try the window.\"", 31),
                Draft(2, "\"This is the third time I have written.\"", 96),
            ],
            [
                new Block.Paragraph([new Span("Dear Martin,")], 2),
                new Block.Blank(),
                new Block.Paragraph([new Span("Thank you for looking at the photos. The window has been open daily since 3 October and the patch has grown to the skirting board. I need an inspection by Friday the 24th. If that day is impossible, please tell me by Thursday which day next week you will come. I have told the council's housing office that I have written to you, so that there is a record on both sides.")], 2),
                new Block.Blank(),
                new Block.Paragraph([new Span("With thanks,")], 2),
                new Block.Paragraph([new Span("Sam")], 2),
            ]),
        Selected = 0,
        FollowsEnd = true,
        Footer = SampleScreens.Hints(CommandIds.Confirm, "send this draft", CommandIds.PageDown, "read on", CommandIds.TakeBack, "take back", CommandIds.Help, "help"),
    };

    public static Screen Video => Chat with
    {
        Title = "Feedback nobody asked for",
        Status = "video call, captions on, turn 3",
        Body =
        [
            Paragraph("Dana    ", Style.Name, "camera on    looking down, then away from the screen"),
            Paragraph("Ibrahim ", Style.Name, "camera off   muted"),
            Paragraph("You     ", Style.You, "camera on    speaking"),
            new Block.Blank(),
            Paragraph("Ibrahim ", Style.Name, "(typing in chat)"),
            new Block.Paragraph([new Span("sorry, bad line here. go ahead without me")], 2),
            new Block.Blank(),
            Paragraph("Dana    ", Style.Name, "(quietly, after a pause)"),
            new Block.Paragraph([new Span("So you want me to redo all of it. Again.")], 2),
            new Block.Blank(),
            new Block.Paragraph([new Span("A silence. It is yours to break or to leave.", Style.Narration)], 2),
        ],
        Answers = new AnswerPanel(
            "What do you do?",
            [
                Answer(0, "Say: \"Not all of it. Two pages. May I say which, and why?\""),
                Answer(1, "Say: \"I know how that sounds. What part of it is hardest to hear?\""),
                Answer(2, "Turn your camera off") with { IsOpen = false, Reason = "Not while Dana is looking at you." },
                new Block.Item(3, "s", [new Cell("Say nothing")]),
            ]),
    };

    /// <summary>A chat of so many lines that it does not fit, each numbered.</summary>
    public static Screen LongChat(int lines) => Chat with
    {
        Body = Enumerable.Range(1, lines).SelectMany(line => Said("Priya", $"09:{line:00}", Style.Name, $"This is line {line}.")).ToValueArray(),
    };

    public static IEnumerable<Block> Said(string name, string time, Style style, params string[] paragraphs) =>
    [
        new Block.Paragraph([new Span(name.PadRight(7), style), new Span(time, Style.Quiet)]),
        .. paragraphs.Select(words => new Block.Paragraph([new Span(words)], 2)),
        new Block.Blank(),
    ];

    public static Block.Item Answer(int index, string words) => new(index, $"{index + 1}", [new Cell(words)]);

    private static Block.Item Draft(int index, string first, int words) =>
        new(index, $"{index + 1}", [new Cell(first, Style.Normal, 58), new Cell($"{words} words", Style.Quiet, 0, 1)]);

    private static Block.Paragraph Paragraph(string name, Style style, string words) =>
        new Block.Paragraph([new Span(name, style), new Span(words, Style.Quiet)], 0, 8);
}
