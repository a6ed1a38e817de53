using System.Globalization;
using Dialogue.Core.Values;
using Dialogue.Reports.Handouts.Making;

namespace Dialogue.Reports.Tests.Handouts;

public sealed class PlanTests
{
    [Theory]
    [MemberData(nameof(SampleHandouts.Everything), MemberType = typeof(SampleHandouts))]
    public void Every_minute_of_a_workshop_is_planned_once(string id, int seed)
    {
        HandoutContext context = new(SampleHandouts.Of(id, seed));
        foreach (Reports.Handouts.Workshop workshop in SampleHandouts.AllLengths)
        {
            int minute = 0;
            foreach (int[] span in PlanRows.Of(workshop, context).Select(row => row[0].Split(" to ").Select(at => int.Parse(at, CultureInfo.InvariantCulture)).ToArray()))
            {
                Assert.Equal(minute, span[0]);
                Assert.True(span[1] > span[0]);
                minute = span[1];
            }

            Assert.Equal(workshop.Minutes, minute);
        }
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(60, 2)]
    [InlineData(90, 3)]
    public void A_longer_workshop_talks_about_more_decisions(int minutes, int stops)
    {
        HandoutContext context = new(SampleHandouts.Of("sunday-night-ping", 1));

        string[] rows = [.. PlanRows.Of(new Reports.Handouts.Workshop(minutes, SampleHandouts.AllLengths[0].Debrief), context).Select(row => row[1])];

        Assert.Equal(stops, rows.Count(what => what == "Vote again"));
        Assert.Equal(minutes > 30, rows.Contains("Groups of three"));
    }

    [Theory]
    [InlineData(9, "40,40,20", "4,3,2")]
    [InlineData(19, "5,15,15,45,20", "1,3,3,8,4")]
    [InlineData(3, "96,1,1,1,1", "1,1,1,1,1")]
    [InlineData(10, "100", "10")]
    public void Minutes_are_shared_out_whole(int minutes, string shares, string parts) =>
        Assert.Equal(parts, string.Join(',', PlanTimes.Share(minutes, shares.Split(',').Select(share => int.Parse(share, CultureInfo.InvariantCulture)).ToValueArray())));

    [Fact]
    public void Shares_of_minutes_never_lose_or_gain_one()
    {
        for (int minutes = 4; minutes <= 30; minutes++)
        {
            for (int first = 1; first < 98; first++)
            {
                ValueArray<int> parts = PlanTimes.Share(minutes, [first, 99 - first, 1]);

                Assert.Equal(minutes, parts.Sum());
                Assert.All(parts, part => Assert.True(part > 0));
            }
        }
    }
}
