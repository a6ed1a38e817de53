using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Tests.Composition;

public sealed class SideBySideTests
{
    [Fact]
    public void Gives_the_results_in_the_order_of_the_things_whichever_is_done_first()
    {
        int[] things = [.. Enumerable.Range(0, 200)];

        IReadOnlyList<Func<string>> results = SideBySide.Run(things, thing => new string('x', (200 - thing) * 50) + thing);

        Assert.Equal(things.Select(thing => new string('x', (200 - thing) * 50) + thing), results.Select(result => result()));
    }

    [Fact]
    public void Does_each_once_and_all_before_anything_is_asked_for()
    {
        int[] times = new int[50];

        IReadOnlyList<Func<int>> results = SideBySide.Run([.. Enumerable.Range(0, times.Length)], thing => Interlocked.Increment(ref times[thing]));

        Assert.All(times, count => Assert.Equal(1, count));
        Assert.All(results, result => Assert.Equal(1, result()));
    }

    [Fact]
    public void What_goes_wrong_with_one_is_told_there_and_leaves_the_others_alone()
    {
        IReadOnlyList<Func<int>> results = SideBySide.Run([1, 2, 3], thing => thing == 2 ? throw new IOException("Two is gone.") : thing * 10);

        Assert.Equal((10, 30), (results[0](), results[2]()));
        Assert.Equal("Two is gone.", Assert.Throws<IOException>(() => results[1]()).Message);
    }

    [Fact]
    public void Nothing_to_do_gives_nothing()
    {
        Assert.Empty(SideBySide.Run(Array.Empty<int>(), thing => thing));
    }
}
