using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;

namespace Dialogue.Storage.Tests.Support;

/// <summary>A small conversation, and when it is played.</summary>
internal static class Talk
{
    public static DateTimeOffset Noon { get; } = new(2026, 11, 2, 12, 0, 0, TimeSpan.FromHours(1));

    /// <summary>Gives a conversation of three turns: listen, ask, hold ends well; blame misses at once, sulk gets stuck, and silence asks again.</summary>
    public static Conversation Conversation(string id = "a-scenario") => new(
        A.Scenario(id).With(
            A.Beat("start").Says("Well?").Offering("listen", to: "middle").Offering("blame", to: "bad", move: "blame").Offering("sulk", to: "nowhere"),
            A.Beat("middle").Says("And?").Offering("ask", to: "last", move: "ask").Offering("blame", to: "bad", move: "blame").Waiting(60, to: "middle"),
            A.Beat("last").Says("So?").Offering("hold", to: "good", move: "hold").Offering("give-in", to: "half", move: "give-in"),
            A.Beat("nowhere").Then("good", when: "visits(nowhere) > 1"),
            A.Beat("good").Ending(EndingOutcome.Reached),
            A.Beat("half").Ending(EndingOutcome.Partly),
            A.Beat("bad").Ending(EndingOutcome.Missed)).Build(),
        A.Rubric(),
        "hash-of-" + id);

    public static Playthrough Begin(string id = "a-scenario", ulong seed = 7) => Conversation(id).Begin(A.Cast(), seed);

    /// <summary>Gives a name of the kind that callers make.</summary>
    public static PlayId NewId(DateTimeOffset? at = null) => new(Guid.CreateVersion7(at ?? Noon));
}
