using Dialogue.Casting.Drawing;

namespace Dialogue.Casting.Tests;

public sealed class DrawStreamTests
{
    [Fact]
    public void Gives_the_published_numbers_of_SplitMix64()
    {
        var stream = new DrawStream(1234567);

        ulong[] numbers = [stream.Next(), stream.Next(), stream.Next(), stream.Next(), stream.Next()];

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            numbers);
    }

    [Fact]
    public void Differs_by_seed_role_and_attribute()
    {
        DrawStream[] streams =
        [
            DrawStream.For(1, "ruth", "age"), DrawStream.For(2, "ruth", "age"),
            DrawStream.For(1, "sam", "age"), DrawStream.For(1, "ruth", "quirk"), DrawStream.For(1, "rut", "hage"),
        ];

        var first = streams.Select(stream => stream.Next()).ToHashSet();

        Assert.Equal(streams.Length, first.Count);
    }

    [Fact]
    public void Stays_below_the_bound_and_reaches_everything_below_it()
    {
        var stream = new DrawStream(7);

        var drawn = Enumerable.Range(0, 1000).Select(_ => stream.Below(6)).ToHashSet();

        Assert.Equal([0, 1, 2, 3, 4, 5], drawn.Order());
    }
}
