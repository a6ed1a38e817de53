using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Tests.Samples;

/// <summary>A file that is being written.</summary>
internal static class Writing
{
    public static Screen Preview => new()
    {
        Place = PlaceKind.Preview,
        Title = "missed-deadline.json",
        Status = "saved 09:52, 2 errors, 1 warning",
        Body = Talks.Chat.Body,
        Answers = new AnswerPanel(
            "At turn-5. So far empathy +6, clarity +4, boundaries 0.",
            [
                Leading(0, "It won't be Thursday. I should have told you on Monday, and I didn't.", "to: owns-it"),
                Leading(1, "Let me check with the team and get back to you.", "to: stalls"),
                Leading(2, "You're right to be angry. It will be Thursday, whatever it takes.", "to: promises? missing"),
            ]),
        Aside =
        [
            new Block.Heading("Diagnostics"),
            Problem(3, "x error DLG201 88:21  There is no beat 'promises'.", Style.Problem) with { Note = "Did you mean \"promise\"?" },
            Problem(4, "x error DLG106 61:9  The value 40 is outside -2 to 2.", Style.Problem),
            Problem(5, "! warning DLG211 112:5  Nothing sets or reads the variable 'mood', which is declared here.", Style.Normal),
            new Block.Blank(),
            new Block.Paragraph([new Span("14 lines of speech, 3 turns, 1 ending, reached; longest path 3 turns", Style.Quiet)]),
            new Block.Blank(),
            new Block.Heading("Values"),
            new Block.Paragraph([new Span("empathy     ", Style.Quiet), new Span("+6 now, -2 to +14 at the end")], 0, 12),
            new Block.Paragraph([new Span("trust       ", Style.Quiet), new Span("6, was 5")], 0, 12),
            new Block.Blank(),
            new Block.Heading("Outline", "6 beats, 1 ending"),
            Beat(6, "opening", "2 choices"),
            Beat(7, "turn-5", "3 choices, here"),
            Beat(8, "  owns-it", "to turn-6"),
            Beat(9, "  stalls", "ends, missed"),
            new Block.Paragraph([new Span("promises  "), new Span("missing", Style.Problem)], 2),
            Beat(10, "turn-6", "4 choices"),
        ],
        Selected = 2,
        FollowsEnd = true,
        Footer = SampleScreens.Hints(CommandIds.NextMatch, "next problem", CommandIds.Confirm, "send", CommandIds.Editor, "editor", CommandIds.Outline, "outline", CommandIds.Restart, "restart", CommandIds.Help, "help"),
    };

    private static Block.Item Leading(int index, string words, string target) => Talks.Answer(index, words) with { Note = target };

    private static Block.Item Problem(int index, string words, Style style) => new(index, string.Empty, [new Cell(words, style)]) { Hanging = 2 };

    private static Block.Item Beat(int index, string name, string words) =>
        new(index, string.Empty, [new Cell(name, Style.Normal, 14), new Cell(words, Style.Quiet)]);
}
