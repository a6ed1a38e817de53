using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Tests.Samples;

/// <summary>Screens of what comes after a conversation.</summary>
internal static class Afterwards
{
    public static Screen Comparison => new()
    {
        Place = PlaceKind.Comparison,
        Title = "Two ways",
        Status = "turn 3",
        Body =
        [
            new Block.Speech("Priya", string.Empty, "So is it Thursday or not?", Style.Name, Style.Normal),
            new Block.Blank(),
            new Block.SideBySide(
                [
                    new Block.Heading("First said"),
                    Words("\"Let me check with the team and get back to you.\"", Style.You),
                    new Block.Blank(),
                    Words("Clarity slipped.", Style.Slipped),
                    Words("She asked a yes-or-no question and got a process.", Style.Quiet),
                    new Block.Blank(),
                    new Block.Heading("What came next"),
                    new Block.Speech("Priya", "(after a pause)", "Right. So you do not know.", Style.Name, Style.Normal),
                ],
                [
                    new Block.Heading("Then said"),
                    Words("\"Not Thursday. By three today I will know which day it is, and I will ring you then, whatever it is.\"", Style.You),
                    new Block.Blank(),
                    Words("Clarity rose.", Style.Rose),
                    Words("One plain fact first, and a time to count on.", Style.Quiet),
                    new Block.Blank(),
                    new Block.Heading("What came next"),
                    new Block.Speech("Priya", string.Empty, "Thank you. Three it is.", Style.Name, Style.Normal),
                    new Block.Speech("Priya", string.Empty, "And not a minute after.", Style.Name, Style.Normal, GoesOn: true),
                ]),
        ],
        Footer = SampleScreens.Hints(CommandIds.Back, "back", CommandIds.ReplayFromHere, "replay from here", CommandIds.Why, "why these marks", CommandIds.Help, "help"),
    };

    public static Screen Plan => new()
    {
        Place = PlaceKind.Planning,
        Title = "A plan for real life",
        Status = "question 2 of 2",
        Body =
        [
            Words("When somebody asks me for a date that I do not have, I will say when I will know it and ring them then, whatever it is.", Style.Better),
            new Block.Blank(),
            Words("One thing that you will say or do then, small enough for a tired day."),
            new Block.Blank(),
            new Block.Paragraph([new Span("A line from this conversation: ", Style.Quiet), new Span("\"Not Thursday. By three today I will know which day.\"")], 0, 2),
        ],
        Input = new InputLine("then I will", "say when I will know it and ring them then, whatever it is"),
        Footer = SampleScreens.Hints(CommandIds.Confirm, "take", CommandIds.Back, "back"),
    };

    public static Screen Review => new()
    {
        Place = PlaceKind.PlanReview,
        Title = "Your plan",
        Status = "made 3 days ago",
        Body = [Words("When somebody asks me for a date that I do not have, I will say when I will know it.", Style.Better)],
        Answers = new AnswerPanel("What came of it?", [Item(0, "I did it"), Item(1, "It went otherwise"), Item(2, "The occasion has not come yet"), Item(3, "Let it go")]),
        Selected = 1,
        Footer = SampleScreens.Hints(CommandIds.Confirm, "choose", CommandIds.Back, "back", CommandIds.Help, "help"),
    };

    private static Block.Paragraph Words(string words, Style style = Style.Normal) => new([new Span(words, style)]);

    private static Block.Item Item(int index, string words) => new(index, string.Empty, [new Cell(words)]);
}
