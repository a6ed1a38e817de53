using Dialogue.Core.Playthroughs;
using Dialogue.Testing;
using Dialogue.Testing.Building;

namespace Dialogue.Core.Tests.Playthroughs;

public sealed class GoingOnTests
{
    private static readonly Conversation Talk = A.Scenario().With(
        A.Beat("start").Offering("listen", to: "middle"),
        A.Beat("middle").Offering("ask", to: "end").Offering("wait", to: "end"),
        A.Beat("end").Ending()).Ready();

    private readonly Playthrough _listened = Talk.Begin(A.Cast(), 1).Took("listen");

    [Fact]
    public void Answers_and_takings_back_go_on_from_what_was_before()
    {
        Assert.True(Replay.GoesOnFrom(_listened, _listened));
        Assert.True(Replay.GoesOnFrom(_listened.Took("ask"), _listened));
        Assert.True(Replay.GoesOnFrom(_listened.Took("ask").Rewind(2).Took("listen"), _listened));
    }

    [Fact]
    public void An_earlier_moment_and_another_way_do_not_go_on()
    {
        Assert.False(Replay.GoesOnFrom(_listened, _listened.Took("ask")));
        Assert.False(Replay.GoesOnFrom(_listened.Took("wait"), _listened.Took("ask")));
        Assert.False(Replay.GoesOnFrom(_listened.Took("wait").Rewind(), _listened.Took("ask")));
    }

    [Fact]
    public void What_is_only_alike_does_not_go_on()
    {
        Assert.False(Replay.GoesOnFrom(Talk.Begin(_listened.Cast, 1).Took("listen", "ask"), _listened));
        Assert.False(Replay.GoesOnFrom(Talk.Begin(_listened.Cast, 2).Took("listen"), Talk.Begin(_listened.Cast, 1)));
        Assert.False(Replay.GoesOnFrom(Talk.Begin(A.Cast(), 1).Took("listen"), Talk.Begin(_listened.Cast, 1)));
    }
}
