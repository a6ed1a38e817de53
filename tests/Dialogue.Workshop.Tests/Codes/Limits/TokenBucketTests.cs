using CsCheck;
using Dialogue.Workshop.Codes.Limits;

namespace Dialogue.Workshop.Tests.Codes.Limits;

public sealed class TokenBucketTests
{
    [Fact]
    public void Twenty_may_come_at_once_and_then_ten_a_second()
    {
        TokenBucket bucket = new();

        Assert.Equal(20, Enumerable.Range(0, 30).Count(_ => bucket.Take(Ms(0))));
        Assert.False(bucket.Take(Ms(99)));
        Assert.True(bucket.Take(Ms(100)));
        Assert.False(bucket.Take(Ms(100)));
        Assert.Equal(20, Enumerable.Range(0, 30).Count(_ => bucket.Take(Ms(60_000))));
    }

    [Fact]
    public void Whoever_keeps_to_ten_a_second_is_never_refused() => Gen.Int[100, 400].Array[1, 500].Sample(gaps =>
    {
        TokenBucket bucket = new();
        int now = 0;
        return gaps.All(gap => bucket.Take(Ms(now += gap))) && !bucket.ShouldDisconnect;
    });

    [Fact]
    public void No_more_is_let_through_than_the_rate_allows() => Gen.Int[0, 150].Array[1, 2000].Sample(gaps =>
    {
        TokenBucket bucket = new();
        int now = 0;
        int taken = gaps.Count(gap => bucket.Take(Ms(now += gap)));
        return taken <= TokenBucket.Burst + (now / 100);
    });

    [Fact]
    public void After_fifty_refusals_the_connection_is_to_end()
    {
        TokenBucket bucket = new();

        int sent = 0;
        while (!bucket.ShouldDisconnect)
        {
            bucket.Take(Ms(0));
            sent++;
        }

        Assert.Equal(70, sent);
        bucket.Take(Ms(1_000_000));
        Assert.True(bucket.ShouldDisconnect);
    }

    [Fact]
    public void Refusals_are_forgotten_after_a_rest()
    {
        TokenBucket bucket = new();

        for (int minute = 0; minute < 100; minute++)
        {
            for (int i = 0; i < 60; i++)
            {
                bucket.Take(TimeSpan.FromMinutes(minute));
            }
        }

        Assert.False(bucket.ShouldDisconnect);
    }

    private static TimeSpan Ms(int milliseconds) => TimeSpan.FromMilliseconds(milliseconds);
}
