using Dialogue.Core.Values;
using Dialogue.Workshop.Views;

namespace Dialogue.Workshop.Tests.Views;

public sealed class CountingTests
{
    [Fact]
    public void Five_people_are_told_in_numbers()
    {
        CountsView shown = Counting.Show([3, 2, 0]);

        Assert.Equal([3, 2, 0], shown.Counts);
    }

    [Fact]
    public void Four_people_are_told_in_order_and_not_who_chose_nothing()
    {
        CountsView shown = Counting.Show([3, 1, 0]);

        Assert.Null(shown.Counts);
        Assert.Equal([RoomShare.Most, RoomShare.Some, RoomShare.Some], shown.Shares);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public void Of_one_or_two_people_nothing_is_told(params int[] counts)
    {
        CountsView shown = Counting.Show(counts.ToValueArray());

        Assert.Null(shown.Counts);
        Assert.All(shown.Shares, static share => Assert.Equal(RoomShare.Untold, share));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Beside_hands_the_votes_of_a_few_are_not_told_since_everybody_saw_the_hands(int votes)
    {
        CountsView shown = Counting.Show([12 + votes, 9, 0], hands: 21);

        Assert.Null(shown.Counts);
        Assert.All(shown.Shares, static share => Assert.Equal(RoomShare.Untold, share));
    }

    [Fact]
    public void Hands_alone_and_hands_with_five_votes_are_told()
    {
        Assert.Equal([12, 9], Counting.Show([12, 9], hands: 21).Counts);
        Assert.Equal([15, 11], Counting.Show([15, 11], hands: 21).Counts);
    }

    [Fact]
    public void Where_nobody_voted_nobody_is_what_is_told()
    {
        Assert.All(Counting.Show([0, 0]).Shares, static share => Assert.Equal(RoomShare.None, share));
    }
}
