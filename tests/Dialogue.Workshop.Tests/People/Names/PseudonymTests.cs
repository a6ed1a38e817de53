using System.Text.RegularExpressions;
using CsCheck;
using Dialogue.Workshop.People.Names;

namespace Dialogue.Workshop.Tests.People.Names;

public sealed partial class PseudonymTests
{
    [Theory]
    [InlineData(0, "amber-alpaca-20")]
    [InlineData(ulong.MaxValue, "violet-zebra-99")]
    [InlineData(0x8000_0000_0000_0000, "maple-alpaca-20")]
    public void The_same_number_gives_the_same_name(ulong random, string name) => Assert.Equal(name, Pseudonym.From(random));

    [Fact]
    public void A_pseudonym_is_a_name_as_it_stands() => Gen.ULong.Sample(random =>
        Pseudonym.From(random) is { } name && Shape().IsMatch(name) && PersonName.Clean(name) == name && !PersonName.IsReserved(name));

    [Fact]
    public void There_are_words_enough_and_none_twice()
    {
        string[] words = [.. PseudonymWords.Colours, .. PseudonymWords.Animals];

        Assert.InRange(PseudonymWords.Colours.Count, 40, 100);
        Assert.InRange(PseudonymWords.Animals.Count, 60, 150);
        Assert.Distinct(words);
        Assert.InRange(Pseudonym.Count, 100_000, 999_982);
    }

    [Fact]
    public void No_two_pseudonyms_look_alike() => Assert.Equal(
        Pseudonym.Count, Enumerable.Range(0, Pseudonym.Count).Select(place => NameSkeleton.Of(Pseudonym.At(place))).Distinct().Count());

    [Fact]
    public void A_free_one_is_found_in_a_full_room() => Gen.Select(Gen.ULong, Gen.Int[0, 200]).Sample(
        (random, size) =>
        {
            List<string> room = [];
            for (int i = 0; i < size; i++)
            {
                room.Add(Pseudonym.Free(room, random));
            }

            return room.Distinct().Count() == size && (size == 0 || room[0] == Pseudonym.From(random));
        },
        iter: 20);

    [Fact]
    public void A_name_that_looks_like_one_is_taken_too() => Assert.NotEqual(
        Pseudonym.From(7), Pseudonym.Free([Pseudonym.From(7).ToUpperInvariant().Replace('-', ' ')], 7));

    [GeneratedRegex("^[a-z]+-[a-z]+-[2-9][0-9]$")]
    private static partial Regex Shape();
}
