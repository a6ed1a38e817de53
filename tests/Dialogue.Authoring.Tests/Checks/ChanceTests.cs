using CsCheck;
using Dialogue.Authoring.Checks;

namespace Dialogue.Authoring.Tests.Checks;

public sealed class ChanceTests
{
    [Fact]
    public void Agrees_with_going_through_every_combination()
    {
        Gen.Select(Gen.Double[0, 1].Array[0, 11], Gen.Int[0, 12]).Sample((chances, count) =>
        {
            double expected = ByEveryCombination(count, chances);

            double tail = Chance.OfAtLeast(count, chances);

            Assert.Equal(expected, tail, 10);
        });
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(8, 1.0 / 256)]
    [InlineData(9, 0)]
    public void Knows_the_ends(int count, double expected)
    {
        double tail = Chance.OfAtLeast(count, [.. Enumerable.Repeat(0.5, 8)]);

        Assert.Equal(expected, tail, 12);
    }

    [Fact]
    public void Takes_a_very_long_file_in_its_stride()
    {
        double tail = Chance.OfAtLeast(10_000, [.. Enumerable.Repeat(1.0 / 3, 30_000)]);

        Assert.InRange(tail, 0.49, 0.51);
    }

    [Theory]
    [InlineData(0.35, "in 35 of 100 conversations")]
    [InlineData(0.004, "in 4 of 1,000 conversations")]
    [InlineData(0, "in fewer than one of 1,000 conversations")]
    public void Says_a_probability_as_people_do(double probability, string words)
    {
        string said = Chance.InWords(probability);

        Assert.Equal(words, said);
    }

    private static double ByEveryCombination(int count, double[] chances)
    {
        double sum = 0;
        for (int set = 0; set < 1 << chances.Length; set++)
        {
            if (int.PopCount(set) >= count)
            {
                sum += chances.Select((chance, place) => ((set >> place) & 1) == 1 ? chance : 1 - chance).Aggregate(1.0, (product, factor) => product * factor);
            }
        }

        return sum;
    }
}
