using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Tests.Diagnostics;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("valdate", "validate")]
    [InlineData("valideta", "validate")]
    [InlineData("vlaidate", "validate")]
    [InlineData("VALIDATE", "validate")]
    [InlineData("hold-limits", "hold-limit")]
    [InlineData("a", "b")]
    public void Finds_the_likest_word(string word, string meant)
    {
        Assert.Equal(meant, new NearestWord().Find(word, ["validate", "hold-limit", "b"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("entirely-different")]
    [InlineData("vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv")]
    public void Finds_nothing_where_nothing_is_like(string word)
    {
        Assert.Null(new NearestWord().Find(word, ["validate", "hold-limit"]));
    }

    [Fact]
    public void Prefers_a_swap_of_neighbours_to_a_wrong_letter_and_a_missing_one()
    {
        Assert.Equal("trust", new NearestWord().Find("turst", ["thirst", "trust"]));
    }

    [Fact]
    public void Stops_looking_when_its_budget_is_used_up()
    {
        NearestWord nearest = new(budget: 100);

        string?[] found = [.. Enumerable.Range(0, 10).Select(_ => nearest.Find("validat", ["validate"]))];

        Assert.Equal(["validate", "validate"], found.TakeWhile(word => word is not null));
    }
}
