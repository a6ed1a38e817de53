using Dialogue.Core.Playthroughs;
using Dialogue.Testing.Building;

namespace Dialogue.Plain.Tests;

/// <summary>Small conversations for tests.</summary>
internal static class Stories
{
    /// <summary>Gets two decisions: kind or cold (or silence), ask (hold is locked); then an end.</summary>
    public static Conversation Two => A.Scenario("story").With(
        A.Beat("one").Says("Hello.").Offering("kind", to: "two").Offering("cold", to: "two", move: "blame").Waiting(30, "two"),
        A.Beat("two").Says("I see.").Offering("ask", to: "end", move: "ask").Offering("hold", to: "end", when: "false", locked: "It is too early."),
        A.Beat("end").Says("Bye.").Ending()).Ready();

    /// <summary>Gets a story with a single answer to its first question.</summary>
    public static Conversation OneAnswer => A.Scenario("story").With(
        A.Beat("one").Says("Hello.").Offering("kind", to: "end"),
        A.Beat("end").Says("Bye.").Ending()).Ready();
}
