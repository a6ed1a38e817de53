using Dialogue.Casting.Drawing;
using Dialogue.Casting.Names;
using Dialogue.Core.Characters;

namespace Dialogue.Casting.Tests.Names;

public sealed class NameDrawerTests
{
    [Theory]
    [InlineData("ja", "en", "Sato|Suzuki|Takahashi|Tanaka|Watanabe|Ito|Yamamoto|Nakamura|Kobayashi|Kato|Yoshida|Yamada|Sasaki|Yamaguchi|Saito|Matsumoto|Inoue|Kimura|Hayashi|Shimizu")]
    [InlineData("ko", "de", "Kim|Lee|Park|Choi|Jung|Kang|Cho|Yoon|Jang|Lim|Oh|Han|Shin|Seo|Kwon|Hwang|Ahn|Song|Ryu|Hong")]
    public void Puts_the_family_first_where_that_is_the_custom(string locale, string language, string families)
    {
        IEnumerable<DrawnName> names = Draw(locale, language, Pronouns.She);

        Assert.All(names, name => Assert.Contains(name.Full.Split(' ')[0], families.Split('|')));
        Assert.All(names, name => Assert.EndsWith(" " + name.First, name.Full, StringComparison.Ordinal));
    }

    [Fact]
    public void Calls_a_Vietnamese_character_by_the_last_word_of_the_given_name()
    {
        IEnumerable<DrawnName> names = Draw("vi", "en", Pronouns.He);

        Assert.All(names, name => Assert.Equal(name.First, name.Full.Split(' ')[^1]));
        Assert.Contains(names, name => name.Full.Split(' ').Length == 3);
    }

    [Theory]
    [InlineData("zh_CN", "zh-Hans", '一', '鿿')]
    [InlineData("ja", "ja", '一', '鿿')]
    [InlineData("ko", "ko", '가', '힣')]
    [InlineData("ru", "ru", 'А', 'ё')]
    [InlineData("uk", "sr-Cyrl", 'Є', '’')]
    [InlineData("fa", "ar", 'ء', 'ی')]
    public void Keeps_the_letters_of_a_name_that_the_language_is_written_in(string locale, string language, char from, char to)
    {
        IEnumerable<DrawnName> names = Draw(locale, language, Pronouns.She);

        Assert.All(names, name => Assert.All(name.First, letter => Assert.InRange(letter, from, to)));
        Assert.Equal(from is '一' or '가', names.All(name => !name.Full.Contains(' ')));
    }

    [Theory]
    [InlineData("ru", "sr-Latn")]
    [InlineData("ru", "el")]
    [InlineData("zh_CN", "ja")]
    public void Writes_a_name_in_Latin_letters_for_a_language_with_others(string locale, string language)
    {
        IEnumerable<DrawnName> names = Draw(locale, language, Pronouns.He);

        Assert.All(names, name => Assert.All(name.Full, letter => Assert.InRange(letter, ' ', 'ü')));
    }

    [Theory]
    [InlineData(Pronouns.She)]
    [InlineData(Pronouns.He)]
    public void Takes_the_given_name_from_the_list_for_the_pronouns(Pronouns pronouns)
    {
        Locale polish = Locales.Parts.SelectMany(part => part).Single(locale => locale.Code == "pl");
        string[] list = LocaleNames.Read(polish)[pronouns == Pronouns.She ? polish.Women : polish.Men];

        IEnumerable<DrawnName> names = Draw("pl", "en", pronouns);

        Assert.All(names, name => Assert.Contains(name.First, list));
    }

    [Fact]
    public void Takes_the_given_name_from_either_list_for_they_and_a_family_name_that_agrees()
    {
        IEnumerable<DrawnName> names = Draw("cz", "en", Pronouns.They);

        int women = names.Count(name => name.Full.EndsWith('á'));

        Assert.InRange(women, 60, 140);
    }

    [Fact]
    public void Gives_Polish_family_names_the_ending_that_agrees()
    {
        Assert.DoesNotContain(Draw("pl", "en", Pronouns.She), name => name.Full.EndsWith("ski", StringComparison.Ordinal));
        Assert.DoesNotContain(Draw("pl", "en", Pronouns.He), name => name.Full.EndsWith("ska", StringComparison.Ordinal));
    }

    private static List<DrawnName> Draw(string code, string language, Pronouns pronouns)
    {
        Locale locale = Locales.Parts.SelectMany(part => part).Single(locale => locale.Code == code);
        return [.. Enumerable.Range(1, 200).Select(seed =>
            new NameDrawer([], WritingScripts.Of(language)).Draw(new RoleDraws((ulong)seed, Stage.Role("ruth")), locale, pronouns))];
    }
}
