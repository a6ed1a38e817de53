using CsCheck;
using Dialogue.Workshop.Codes.Limits;

namespace Dialogue.Workshop.Tests.Codes.Limits;

public sealed class GuessGuardTests
{
    private static readonly AddressGroup School = AddressGroup.Of([192, 0, 2, 1]);
    private static readonly AddressGroup Elsewhere = AddressGroup.Of([198, 51, 100, 7]);

    [Fact]
    public void A_class_behind_one_address_may_join_as_fast_as_it_likes()
    {
        GuessGuard guard = new(1);

        Assert.All(Enumerable.Range(0, 1000), i => Assert.Equal(GuessVerdict.Answer, guard.Ask(School, Ms(i))));
    }

    [Fact]
    public void After_ten_wrong_codes_an_address_waits_until_a_minute_has_passed()
    {
        GuessGuard guard = new(1);

        Fail(guard, School, 9, Ms(0));
        Assert.Equal(GuessVerdict.Answer, guard.Ask(School, Ms(1)));
        Fail(guard, School, 1, Ms(30_000));

        Assert.Equal(GuessVerdict.AnswerAfterPause, guard.Ask(School, Ms(30_001)));
        Assert.Equal(GuessVerdict.Answer, guard.Ask(Elsewhere, Ms(30_001)));
        Assert.Equal(GuessVerdict.AnswerAfterPause, guard.Ask(School, Ms(59_999)));
        Assert.Equal(GuessVerdict.Answer, guard.Ask(School, Ms(60_000)));
    }

    [Fact]
    public void After_a_hundred_wrong_codes_from_everywhere_everybody_waits()
    {
        GuessGuard guard = new(1);

        for (int i = 0; i < GuessGuard.MostByAll; i++)
        {
            guard.Failed(AddressGroup.Of([10, 0, 0, (byte)i]), Ms(0));
        }

        Assert.Equal(GuessVerdict.AnswerAfterPause, guard.Ask(Elsewhere, Ms(1)));
        Assert.Equal(GuessVerdict.Answer, guard.Ask(Elsewhere, Ms(60_000)));
    }

    [Fact]
    public void Guesses_do_not_wait_side_by_side_without_end()
    {
        GuessGuard guard = new(1);
        Fail(guard, School, GuessGuard.MostByAddress, Ms(0));

        GuessVerdict[] verdicts = [.. Enumerable.Range(0, 1000).Select(_ => guard.Ask(School, Ms(10)))];

        Assert.Equal(GuessGuard.MostWaiting, verdicts.Count(verdict => verdict == GuessVerdict.AnswerAfterPause));
        Assert.Equal(1000 - GuessGuard.MostWaiting, verdicts.Count(verdict => verdict == GuessVerdict.Refuse));
        Assert.Equal(GuessVerdict.AnswerAfterPause, guard.Ask(School, Ms(1010)));
    }

    [Fact]
    public void Whoever_guesses_sees_few_codes_in_a_minute_however_they_go_about_it() => Gen.Select(Gen.ULong, Gen.Int[0, 40].Array[1, 3000]).Sample(
        (seed, steps) =>
        {
            GuessGuard guard = new(seed);
            List<TimeSpan> looked = [];
            TimeSpan now = TimeSpan.Zero;
            foreach (int step in steps)
            {
                now += Ms(step);
                if (guard.Ask(School, now) != GuessVerdict.Refuse)
                {
                    guard.Failed(School, now);
                    looked.Add(now);
                }
            }

            // The first ten, and then at most ten in each second that has begun.
            return looked.Count <= 20 + (10 * now.TotalSeconds);
        },
        iter: 50);

    [Fact]
    public void Ten_million_addresses_take_no_more_memory_than_some()
    {
        GuessGuard guard = new(1);
        Span<byte> address = stackalloc byte[16];
        address[0] = 0x20;
        Spray(guard, address, 50_000, 0);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Spray(guard, address, 10_000_000, 50_000);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        Assert.NotEqual(GuessVerdict.Answer, guard.Ask(School, Ms(1)));
    }

    [Fact]
    public void A_clock_that_goes_back_helps_nobody()
    {
        GuessGuard guard = new(1);
        Fail(guard, School, GuessGuard.MostByAddress, Ms(100_000));

        Assert.Equal(GuessVerdict.AnswerAfterPause, guard.Ask(School, Ms(0)));
        Assert.Equal(GuessVerdict.AnswerAfterPause, guard.Ask(School, TimeSpan.MinValue));
    }

    [Fact]
    public void One_network_is_one_caller()
    {
        byte[] one = [0x20, 1, 0xD, 0xB8, 0, 0, 0, 1, 9, 9, 9, 9, 9, 9, 9, 9];
        byte[] neighbour = [0x20, 1, 0xD, 0xB8, 0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8];
        byte[] stranger = [0x20, 1, 0xD, 0xB8, 0, 0, 0, 2, 9, 9, 9, 9, 9, 9, 9, 9];
        byte[] mapped = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 192, 0, 2, 1];

        Assert.Equal(AddressGroup.Of(one), AddressGroup.Of(neighbour));
        Assert.NotEqual(AddressGroup.Of(one), AddressGroup.Of(stranger));
        Assert.Equal(School, AddressGroup.Of(mapped));
        Assert.NotEqual(School, AddressGroup.Of([]));
        Assert.Equal(AddressGroup.Of([]), AddressGroup.Of([1, 2, 3]));
    }

    private static void Spray(GuessGuard guard, Span<byte> address, int count, int from)
    {
        for (int i = 0; i < count; i++)
        {
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(address[4..], from + i);
            AddressGroup group = AddressGroup.Of(address);
            guard.Ask(group, Ms(0));
            guard.Failed(group, Ms(0));
        }
    }

    private static void Fail(GuessGuard guard, AddressGroup from, int times, TimeSpan at)
    {
        for (int i = 0; i < times; i++)
        {
            guard.Failed(from, at);
        }
    }

    private static TimeSpan Ms(int milliseconds) => TimeSpan.FromMilliseconds(milliseconds);
}
