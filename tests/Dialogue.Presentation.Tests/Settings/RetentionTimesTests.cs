using CsCheck;
using Dialogue.Presentation.Settings;

namespace Dialogue.Presentation.Tests.Settings;

public sealed class RetentionTimesTests
{
    private static readonly DateTimeOffset Now = new(2028, 2, 29, 9, 30, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData(Retention.AYear, "2027-02-28T09:30:00+02:00")]
    [InlineData(Retention.NinetyDays, "2027-12-01T09:30:00+02:00")]
    [InlineData(Retention.ThirtyDays, "2028-01-30T09:30:00+02:00")]
    public void Practice_from_before_the_term_is_no_longer_kept(Retention retention, string before) =>
        Assert.Equal(before, $"{retention.Before(Now):yyyy-MM-ddTHH:mm:sszzz}");

    [Fact]
    public void All_practice_is_kept_for_ever_where_nobody_says_otherwise()
    {
        Retention retention = new AppSettings().Retention;

        Assert.Equal("for-ever", SettingOptions.Find("retention")!.Get(new AppSettings()));
        Assert.Null(retention.Before(Now));
    }

    [Fact]
    public void A_longer_term_never_deletes_more_than_a_shorter_one_at_any_time() => Gen.DateTimeOffset.Sample(now =>
    {
        DateTimeOffset?[] terms = [Retention.AYear.Before(now), Retention.NinetyDays.Before(now), Retention.ThirtyDays.Before(now), now];

        return terms.Zip(terms.Skip(1)).All(pair => pair.First <= pair.Second);
    });

    [Fact]
    public void A_clock_at_the_start_of_time_deletes_nothing() =>
        Assert.All(Enum.GetValues<Retention>(), retention => Assert.True(retention.Before(DateTimeOffset.MinValue) is null or { Ticks: 0 }));
}
