using System.Text;
using CsCheck;
using Dialogue.Workshop.People.Names;

namespace Dialogue.Workshop.Tests.People.Names;

public sealed class NameSkeletonTests
{
    [Theory]
    [InlineData("Anna", "anna")]
    [InlineData("Anna", "  A n-n_a. ")]
    [InlineData("Anna", "Аnnа")] // Cyrillic A and a
    [InlineData("Nick", "Νіck")] // Greek nu, Cyrillic i
    [InlineData("Tom", "Тоm")]
    [InlineData("Bob", "Воb")]
    [InlineData("Helen", "Нelen")]
    [InlineData("Rosa", "Rоѕа")]
    [InlineData("Paypal", "раураl")]
    [InlineData("Zoe", "Zoë")]
    [InlineData("Zoe", "Zoe\u0308")]
    [InlineData("Ilker", "İlker")]
    [InlineData("Soren", "Søren")]
    [InlineData("Lukasz", "Łukasz")]
    [InlineData("Strasse", "STRAẞE")]
    [InlineData("Strasse", "straße")]
    [InlineData("Bill", "B1ll")]
    [InlineData("Bill", "BiII")]
    [InlineData("Otto", "0tt0")]
    [InlineData("Otto", "Ｏｔｔｏ")]
    [InlineData("Otto", "𝓞𝓽𝓽𝓸")]
    [InlineData("Otto", "Ⓞⓣⓣⓞ")]
    [InlineData("Otto", "ᴏᴛᴛᴏ")]
    [InlineData("Fiona", "ﬁona")]
    [InlineData("O'Neil", "O\u02BCNeil")]
    [InlineData("Йоган", "Иоган")]
    [InlineData("アンナ", "ｱﾝﾅ")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("❤\uFE0F", "❤")]
    public void Names_that_look_alike_have_one_skeleton(string first, string second) =>
        Assert.Equal(NameSkeleton.Of(first), NameSkeleton.Of(second));

    [Theory]
    [InlineData("Anna", "Anne")]
    [InlineData("Arno", "Amo")]
    [InlineData("teal-otter-41", "teal-otter-47")]
    [InlineData("Иван", "Иева")]
    [InlineData("राम", "रमा")]
    [InlineData("かい", "がい")]
    [InlineData("민준", "민주")]
    [InlineData("山田", "山口")]
    [InlineData("🦦", "🦊")]
    [InlineData("...", "---")]
    [InlineData("", "...")]
    public void Names_that_do_not_keep_theirs_apart(string first, string second) =>
        Assert.NotEqual(NameSkeleton.Of(first), NameSkeleton.Of(second));

    [Fact]
    public void The_skeleton_of_a_skeleton_is_itself_and_no_text_throws() => GenText.Anything.Sample(
        text => NameSkeleton.Of(NameSkeleton.Of(text)) == NameSkeleton.Of(text));

    [Fact]
    public void Every_character_of_Unicode_has_its_place() => Assert.DoesNotContain(Enumerable.Range(0, 0x110000).Where(Rune.IsValid), value =>
    {
        string kept = FreeText.Clean($"a{new Rune(value)}b", 3)!;
        string skeleton = NameSkeleton.Of(kept);
        return FreeText.Clean(kept, 3) != kept || NameSkeleton.Of(skeleton) != skeleton;
    });

    [Fact]
    public void Case_makes_no_difference() => Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyzäöüéñçøåабвгдежзиклмнопрстуαβγδεκλμνοπρτ"], 1, 12].Sample(
        name => NameSkeleton.Of(name) == NameSkeleton.Of(name.ToUpperInvariant()));
}
