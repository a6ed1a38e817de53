using CsCheck;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Tests.Rows;

public sealed class StoredTimeTests
{
    [Fact]
    public void A_moment_comes_back_to_the_millisecond_with_its_zone() => Gen.Select(Gen.Int[3, 9988], Gen.Double[0, 365], GenMoment.Zone).Sample(
        (year, day, zone) =>
        {
            DateTimeOffset at = new DateTimeOffset(year, 1, 1, 0, 0, 0, zone).AddDays(day);
            DateTimeOffset kept = StoredTime.AsKept(at);
            return kept.Offset == zone
                && (at - kept).Duration() < TimeSpan.FromMilliseconds(1)
                && kept.EqualsExact(StoredTime.Read(StoredTime.At(kept), StoredTime.Zone(kept)))
                && StoredTime.ReadDay(StoredTime.Day(StoredTime.DayOf(kept))) == StoredTime.DayOf(kept);
        });

    [Theory]
    [InlineData(long.MinValue, 0)]
    [InlineData(long.MaxValue, 0)]
    [InlineData(0, 841)]
    [InlineData(0, -841)]
    [InlineData(0, long.MinValue)]
    public void A_moment_on_no_calendar_is_damage(long at, long zone) => Assert.Throws<InvalidDataException>(() => StoredTime.Read(at, zone));

    [Theory]
    [InlineData("")]
    [InlineData("2026-02-30")]
    [InlineData("2026-2-3")]
    [InlineData("02/03/2026")]
    public void A_day_on_no_calendar_is_damage(string day) => Assert.Throws<InvalidDataException>(() => StoredTime.ReadDay(day));
}
