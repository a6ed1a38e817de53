using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Tests.Support;

/// <summary>A small conversation for rooms: two questions and three endings, the first with a locked answer, the second with silence as an answer.</summary>
internal static class TestPieces
{
    public static Conversation Conversation { get; } = A.Scenario("two-questions")
        .With(
            A.Beat("start").Says("Did you forget me?").Asking("What does Ruth need now?")
                .Offering("listen", to: "calm").Offering("blame", to: "cross", move: "blame").Offering("swear", to: "cross", move: "blame", when: "false", locked: "Not to her."),
            A.Beat("calm").Says("I waited for an hour.").Holding()
                .Offering("ask", to: "good", move: "ask").Offering("hold", to: "fair", move: "hold").Waiting(20, to: "bad"),
            A.Beat("cross").Says("Then go.").Offering("stay", to: "fair", move: "listen").Offering("go", to: "bad", move: "blame"),
            A.Beat("good").Says("Thank you.").Ending(),
            A.Beat("fair").Says("Fine.").Ending(EndingOutcome.Partly),
            A.Beat("bad").Says("Bye.").Ending(EndingOutcome.Missed))
        .Ready();

    public static Cast Cast { get; } = A.Cast();

    public static PlannedPiece Planned(PiecePart part = PiecePart.Practice) => new("two-questions", "hash", 7, part);

    public static Piece Open(PlannedPiece planned) => new(planned, Conversation, Cast);
}
