using Dialogue.Casting.Drawing;
using Dialogue.Core.Characters;

namespace Dialogue.Casting.Tests;

public sealed class IndependenceTests
{
    private const int Seeds = 4_000;

    private static readonly List<Dictionary<string, object>> Drawn =
        [.. Enumerable.Range(1, Seeds).Select(seed => Attributes((ulong)seed, Stage.Draw(Stage.Scenario(Stage.Role("ruth"), Stage.Role("sam")), seed)))];

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        string[] names = [.. Drawn[0].Keys];
        for (int first = 0; first < names.Length; first++)
        {
            for (int second = first + 1; second < names.Length; second++)
            {
                pairs.Add(names[first], names[second]);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Tells_nothing_of_one_attribute_by_another(string first, string second)
    {
        (double chiSquared, int freedom) = ChiSquared(first, second);

        Assert.InRange(chiSquared, 0, Bound(freedom));
    }

    [Fact]
    public void Finds_an_attribute_that_follows_another()
    {
        (double chiSquared, int freedom) = ChiSquared("age", "age");

        Assert.True(chiSquared > 10 * Bound(freedom));
    }

    [Theory]
    [InlineData(Pronouns.She, 46)]
    [InlineData(Pronouns.He, 46)]
    [InlineData(Pronouns.They, 8)]
    public void Draws_pronouns_by_their_weights(Pronouns pronouns, double inHundred)
    {
        double share = Drawn.Count(attributes => attributes["pronouns"].Equals(pronouns)) * 100.0 / Seeds;

        Assert.InRange(share, inHundred - 3, inHundred + 3);
    }

    [Theory]
    [InlineData("age", 6)]
    [InlineData("patience", 3)]
    [InlineData("warmth", 3)]
    [InlineData("directness", 3)]
    [InlineData("quirk", 7)]
    [InlineData("part of the world", 6)]
    public void Draws_everything_else_evenly(string attribute, int values)
    {
        int[] counts = [.. Drawn.CountBy(attributes => attributes[attribute]).Select(pair => pair.Value)];

        Assert.Equal(values, counts.Length);
        Assert.All(counts, count => Assert.InRange(count * values, Seeds * 0.85, Seeds * 1.15));
    }

    private static Dictionary<string, object> Attributes(ulong seed, Cast cast)
    {
        (Character ruth, Character sam) = (cast.Characters[0], cast.Characters[1]);
        return new()
        {
            ["pronouns"] = ruth.Pronouns,
            ["age"] = ruth.Age,
            ["patience"] = ruth.Temperament.Patience,
            ["warmth"] = ruth.Temperament.Warmth,
            ["directness"] = ruth.Temperament.Directness,
            ["quirk"] = ruth.Quirk,
            ["detail"] = ruth.Detail,
            ["part of the world"] = DrawStream.For(seed, "ruth", "part").Below(6),
            ["the other's pronouns"] = sam.Pronouns,
            ["the other's patience"] = sam.Temperament.Patience,
        };
    }

    /// <summary>Six standard deviations above what independence gives: no seed comes near, and any real tie is far beyond.</summary>
    private static double Bound(int freedom) => freedom + (6 * Math.Sqrt(2 * freedom));

    private static (double ChiSquared, int Freedom) ChiSquared(string first, string second)
    {
        var rows = Drawn.CountBy(attributes => attributes[first]).ToDictionary();
        var columns = Drawn.CountBy(attributes => attributes[second]).ToDictionary();
        var cells = Drawn.CountBy(attributes => (attributes[first], attributes[second])).ToDictionary();
        double sum = 0;
        foreach ((object row, int inRow) in rows)
        {
            foreach ((object column, int inColumn) in columns)
            {
                double expected = (double)inRow * inColumn / Seeds;
                double difference = cells.GetValueOrDefault((row, column)) - expected;
                sum += difference * difference / expected;
            }
        }

        return (sum, (rows.Count - 1) * (columns.Count - 1));
    }
}
