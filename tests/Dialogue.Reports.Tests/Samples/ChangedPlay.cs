using Dialogue.Core.Playthroughs;
using Dialogue.Testing;
using Dialogue.Testing.Building;

namespace Dialogue.Reports.Tests.Samples;

/// <summary>A playthrough whose scenario lost a choice since.</summary>
internal static class ChangedPlay
{
    /// <summary>Gives a report of three answers of which only the first can be given again.</summary>
    public static PlayReport Report()
    {
        PlayReport report = SamplePlays.Of(Story("two").Begin(A.Cast(), 1).Took("one", "two", "one"));
        Conversation now = new(Story("other").Scenario, A.Rubric(), "another hash");
        return report with { Replay = Replay.Load(now, report.Kept.Saved) };
    }

    private static Conversation Story(string second) => A.Scenario().With(
        A.Beat("start").Says("Hello.").Offering("one", to: "middle").Offering("other", to: "end"),
        A.Beat("middle").Says("And then?").Offering("one", to: "end").Offering(second, to: "last", move: "blame"),
        A.Beat("last").Says("So?").Offering("one", to: "end"),
        A.Beat("end").Ending()).Ready();
}
