using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Tests.Rows;

public sealed class WordsTests
{
    [Fact]
    public void Every_value_has_a_word_of_its_own_and_comes_back_from_it()
    {
        AssertAll(Words.Skills);
        AssertAll(Words.Endings);
        AssertAll(Words.Grades);
        AssertAll(Words.Plans);
        AssertAll(Words.Pronouns);
        AssertAll(Words.Ages);
        AssertAll(Words.Levels);
        AssertAll(Words.Quirks);
    }

    [Fact]
    public void A_word_that_nothing_has_is_damage() => Assert.Throws<InvalidDataException>(() => Words.Grades.Read("brilliant"));

    [Theory]
    [InlineData("", 0)]
    [InlineData("empathy", 1)]
    [InlineData("boundaries clarity", 2)]
    public void Skills_are_words_with_spaces_between_them(string stored, int count)
    {
        Assert.Equal(count, Words.ReadSkills(stored).Count);
        Assert.Equal(stored, Words.Of(Words.ReadSkills(stored)));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("empathy ")]
    [InlineData("Empathy")]
    public void Other_words_are_no_skills(string stored) => Assert.Throws<InvalidDataException>(() => Words.ReadSkills(stored));

    private static void AssertAll<T>(WordList<T> words)
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>(), Enum.GetValues<T>().Select(value => words.Read(words[value])));
    }
}
