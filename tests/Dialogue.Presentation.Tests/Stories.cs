using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Settings;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests;

/// <summary>Small conversations for tests.</summary>
internal static class Stories
{
    /// <summary>Gets three decisions: kind or cold (or silence), ask (hold is locked), listen or give; then an end.</summary>
    public static ScenarioBuilder Three => A.Scenario("story").With(
        A.Beat("one").Says("Hello.").Offering("kind", to: "two").Offering("cold", to: "two", move: "blame").Waiting(30, "two"),
        A.Beat("two").Says("I see.").Offering("ask", to: "three", move: "ask").Offering("hold", to: "three", move: "hold", when: "false", locked: "It is too early."),
        A.Beat("three").Says("Fine.").Offering("listen", to: "end").Offering("give", to: "end", move: "give-in"),
        A.Beat("end").Says("Bye.").Ending());

    /// <summary>Gets a story whose file offers no way on after the first answer.</summary>
    public static ScenarioBuilder Stuck => A.Scenario("story").With(
        A.Beat("one").Says("Hello.").Offering("kind", to: "two"),
        A.Beat("two").Says("And now?").Offering("never", to: "one", when: "false"));

    /// <summary>Gets a story with enough choices for an order to show, and several moments at which it does.</summary>
    public static ScenarioBuilder Wide => A.Scenario("story").With(
        A.Beat("one").Says("Hello.").Offering("a", to: "two").Offering("b", to: "two").Offering("c", to: "two").Offering("d", to: "two").Offering("e", to: "two"),
        A.Beat("two").Says("Well.").Offering("a", to: "end").Offering("b", to: "end").Offering("c", to: "end").Offering("d", to: "end").Offering("e", to: "end"),
        A.Beat("end").Ending());

    public static Conversation Ready(ScenarioBuilder story, Func<Scenario, Scenario>? with = null) =>
        new(with is null ? story.Build() : with(story.Build()), A.Rubric(), "hash");

    /// <summary>Opens the program with one story, begun.</summary>
    public static AppDriver Begun(ScenarioBuilder? story = null, AppSettings? settings = null) => Opened(story, settings).Begins();

    /// <summary>Opens the program with one story.</summary>
    public static AppDriver Opened(ScenarioBuilder? story = null, AppSettings? settings = null) => new(World.Of(Ready(story ?? Three)), settings);

    /// <summary>Plays the first story to its debrief: cold, ask, listen.</summary>
    public static AppDriver Debriefed(AppSettings? settings = null)
    {
        AppDriver app = Begun(Three, settings ?? new AppSettings { Pace = Pace.Instant, Feedback = FeedbackMode.End });
        return app.Picks(2, 1, 1, 1);
    }
}
