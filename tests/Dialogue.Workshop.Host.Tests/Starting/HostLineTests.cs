using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Stores.Postgres;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Host.Tests.Starting;

public sealed class HostLineTests
{
    [Fact]
    public void Knows_what_a_facilitator_says()
    {
        HostLine line = HostLine.Parse(["phones-at-dinner", "camera-off", "--title", "Monday group", "--mode", "hot-seat", "--rule", "minority", "--timer", "90", "--lan", "--port", "0"]);

        Assert.Equal(["phones-at-dinner", "camera-off"], line.Scenarios);
        Assert.Equal((Pacing.HotSeat, BranchRule.MinorityReport, TimeSpan.FromSeconds(90)), (line.Template.Pacing, line.Template.Rule, line.Template.VotingTime));
        Assert.True(line.Options is { Lan: true, Tls: false, Port: 0, IsShared: false });
    }

    [Fact]
    public void Raised_hands_keep_the_vote_open_until_they_are_counted()
    {
        Assert.False(HostLine.Parse(["x", "--mode", "hands"]).Template.ClosesByItself);
        Assert.False(HostLine.Parse(["x", "--no-auto-close"]).Template.ClosesByItself);
        Assert.True(HostLine.Parse(["x"]).Template.ClosesByItself);
    }

    [Theory]
    [InlineData("--port", "-1")]
    [InlineData("--port", "70000")]
    [InlineData("--timer", "soon")]
    [InlineData("--mode", "loud")]
    [InlineData("--rule", "mine")]
    [InlineData("--colour", "red")]
    [InlineData("--title")]
    [InlineData("--store", "postgres://")]
    public void Says_what_is_wrong_in_a_sentence(params string[] args)
    {
        HostFault fault = Assert.Throws<HostFault>(() => HostLine.Parse(args));

        Assert.Equal(2, fault.ExitCode);
        Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_a_database_as_people_write_it()
    {
        string place = PostgresUrl.ToConnectionString("postgres://ann:s%40fe@db.example.org:5433/rooms");

        Assert.Equal("Host=db.example.org;Database=rooms;Port=5433;Username=ann;Password=s@fe", place);
        Assert.True(RoomStores.IsServer(place));
        Assert.Equal("/var/rooms.db", PostgresUrl.ToConnectionString("/var/rooms.db"));
    }
}
