using CsCheck;
using Dialogue.Cli.Surroundings;
using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Surroundings;

public sealed class ClockFromTests
{
    [Theory]
    [InlineData("2026-03-01T19:00:00+01:00", 1)]
    [InlineData("2026-03-01T18:00:00Z", 0)]
    [InlineData("2026-03-01T18:00Z", 0)]
    [InlineData("2026-03-01T23:30+05:30", 5.5)]
    [InlineData("2026-03-01T14:00:00.000-04:00", -4)]
    public void Starts_at_the_moment_that_is_named_in_its_own_zone(string text, double hours)
    {
        TimeProvider clock = Clock(text);

        DateTimeOffset now = clock.GetLocalNow();

        Assert.InRange(now - new DateTimeOffset(2026, 3, 1, 18, 0, 0, TimeSpan.Zero), TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.Equal(TimeSpan.FromHours(hours), now.Offset);
        Assert.Equal(TimeSpan.FromHours(hours), clock.LocalTimeZone.GetUtcOffset(now.AddMonths(5)));
    }

    [Fact]
    public void Runs_on_as_fast_as_time_does()
    {
        TimeProvider clock = Clock("2026-03-01T19:00:00+01:00");
        long began = clock.GetTimestamp();
        DateTimeOffset first = clock.GetUtcNow();

        SpinWait.SpinUntil(() => clock.GetUtcNow() > first);

        Assert.InRange(clock.GetUtcNow() - first, TimeSpan.FromTicks(1), clock.GetElapsedTime(began));
    }

    [Fact]
    public void Stands_still_at_the_end_of_time() => Assert.Equal(DateTimeOffset.MaxValue, Clock("9999-12-31T23:59:59.9999999Z").GetUtcNow());

    [Fact]
    public void Is_the_systems_where_nothing_is_named()
    {
        Assert.Same(TimeProvider.System, ClockFrom.Of(_ => null));
        Assert.Same(TimeProvider.System, ClockFrom.Of(_ => string.Empty));
    }

    [Fact]
    public void Any_moment_with_its_offset_is_understood() => Gen.DateTimeOffset.Sample(moment =>
        Clock($"{moment:yyyy-MM-ddTHH:mm:ss.fffffffzzz}").GetUtcNow() >= moment && Clock($"{moment:yyyy-MM-ddTHH:mm:ss.fffffffzzz}").GetUtcNow() < moment.AddMinutes(1));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-03-01T19:00:00")]
    [InlineData("2026-03-01")]
    [InlineData("2026-02-30T19:00:00Z")]
    [InlineData("2026-03-01T19:00:00+15:00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("19:00")]
    [InlineData("\e[2J")]
    public void What_is_no_moment_is_a_mistake_of_usage(string text)
    {
        using Home home = new();
        home.With("DIALOGUE_NOW", text);

        CliRun run = CliRun.In(home, "list").IsForPeople();

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.StartsWith("DIALOGUE_NOW is \"", run.Talk, StringComparison.Ordinal);
        Assert.EndsWith("it should be a moment with its offset, such as 2026-03-01T19:00:00+01:00.\n", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_given_whatever_the_clock_says()
    {
        using Home home = new();

        Assert.Equal(0, CliRun.In(home.With("DIALOGUE_NOW", "later"), "--help").Code);
    }

    private static TimeProvider Clock(string text) => ClockFrom.Of(name => name == "DIALOGUE_NOW" ? text : null);
}
