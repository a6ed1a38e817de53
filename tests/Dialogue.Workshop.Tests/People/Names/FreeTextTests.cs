using System.Globalization;
using System.Text;
using CsCheck;
using Dialogue.Workshop.People.Names;

namespace Dialogue.Workshop.Tests.People.Names;

public sealed class FreeTextTests
{
    [Theory]
    [InlineData("Ana María", "Ana María")]
    [InlineData("  two\t\n words \u00A0\u3000", "two words")]
    [InlineData("a line\u2028another", "a line another")]
    [InlineData("\u001B[2J\u001B]52;c;aGk=\u0007", "[2J]52;c;aGk=")]
    [InlineData("a\u009B31mb", "a31mb")]
    [InlineData("ab\u202Ecd\u2066ef\u200Fgh", "abcdefgh")]
    [InlineData("zero\u200Bwidth\uFEFF", "zerowidth")]
    [InlineData("tag\U000E0041\U000E0042", "tag")]
    [InlineData("private\uE000\U000F0000", "private")]
    [InlineData("half\uD83D and\uDC69 half\uFFFD", "half and half")]
    [InlineData("not assigned\u0378\uFFFF", "not assigned")]
    [InlineData("braille\u2800blank", "braille blank")]
    public void Keeps_what_can_be_shown(string typed, string kept) => Assert.Equal(kept, FreeText.Clean(typed, 140));

    [Theory]
    [InlineData("👩\u200D👩\u200D👧", "👩\u200D👩\u200D👧")]
    [InlineData("👍🏽 👩🏽\u200D🚀", "👍🏽 👩🏽\u200D🚀")]
    [InlineData("🏳\uFE0F\u200D🌈", "🏳\uFE0F\u200D🌈")]
    [InlineData("❤\uFE0F", "❤\uFE0F")]
    [InlineData("🇫🇷", "🇫🇷")]
    [InlineData("a\u200Db", "ab")]
    [InlineData("👩\u200D", "👩")]
    [InlineData("👩\u200D👩\u200Dx", "👩\u200D👩x")]
    [InlineData("a\uFE0F🏽b", "ab")]
    [InlineData("☺\uFE0F\uFE0F🏽🏽", "☺\uFE0F🏽")]
    [InlineData("👩\u200D👩\u200D👩\u200D👩\u200D👩\u200D👩", "👩\u200D👩\u200D👩\u200D👩\u200D👩👩")]
    public void Keeps_emoji_together_and_nothing_else(string typed, string kept) => Assert.Equal(kept, FreeText.Clean(typed, 140));

    [Theory]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData("Nguye\u0302\u0303n", "Nguyễn")]
    [InlineData("Vie\u0302\u0323t Vie\u0323\u0302t", "Việt Việt")]
    [InlineData("\u0418\u0306\u043E\u0433\u0430\u043D", "Йоган")]
    [InlineData("Αλε\u0301ξης", "Αλέξης")]
    [InlineData("か\u3099", "が")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\u212Bse", "Åse")]
    [InlineData("e\u200B\u0301", "é")]
    public void Puts_a_letter_and_its_mark_together(string typed, string kept) => Assert.Equal(kept, FreeText.Clean(typed, 140));

    [Theory]
    [InlineData("q\u0300\u0301\u0302\u0303\u0304\u0305", "q\u0300\u0301")]
    [InlineData("\u0300\u0301a", "a")]
    [InlineData("a \u0301b", "a b")]
    [InlineData("မ\u103C\u102D\u102F\u1037", "မ\u103C\u102D\u102F\u1037")]
    [InlineData("ท\u0E35\u0E48\u0E49\u0E4A\u0E4B\u0E47", "ท\u0E35\u0E48\u0E49\u0E4A")]
    public void Holds_marks_to_a_few(string typed, string kept) => Assert.Equal(kept, FreeText.Clean(typed, 140));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("\u200B\u200D\u2060")]
    [InlineData("\u3164\u115F\uFFA0\u2800")]
    [InlineData("\u0301\uFE0F")]
    [InlineData("\uD83D")]
    public void Nothing_to_be_seen_is_nothing(string typed) => Assert.Null(FreeText.Clean(typed, 140));

    [Fact]
    public void Counts_what_people_take_for_one_character()
    {
        string family = "👩\u200D👩\u200D👧";

        Assert.Equal("abc", FreeText.Clean("abc", 3));
        Assert.Null(FreeText.Clean("abcd", 3));
        Assert.Equal(family, FreeText.Clean(family, 1));
        Assert.Null(FreeText.Clean(family + "a", 1));
        Assert.Null(FreeText.Clean("a", 0));
    }

    [Fact]
    public void A_text_that_is_far_too_long_is_not_looked_at()
    {
        string huge = new('\u200B', 10_000_000);
        FreeText.Clean("warm", 140);

        long before = GC.GetAllocatedBytesForCurrentThread();
        string? kept = FreeText.Clean(huge, 140);

        Assert.Null(kept);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once() => GenText.Anything.Sample(
        typed => FreeText.Clean(typed, 140) is not { } kept || FreeText.Clean(kept, 140) == kept);

    [Fact]
    public void What_is_kept_can_do_no_harm() => GenText.Anything.Sample(typed => FreeText.Clean(typed, 20) is not { } kept || IsHarmless(kept));

    private static bool IsHarmless(string kept)
    {
        int marks = 0;
        Rune last = default;
        foreach (Rune rune in kept.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            bool isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
            marks = isMark ? marks + 1 : 0;
            if (marks > 4 || (rune.Value == ' ' && last.Value is ' ' or 0 && last != default)
                || category is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator
                || (category == UnicodeCategory.Format && rune.Value != 0x200D) || rune.Value == 0xFFFD)
            {
                return false;
            }

            last = rune;
        }

        return kept.Trim() == kept && kept.Length is > 0 and <= 168 && new StringInfo(kept).LengthInTextElements <= 20;
    }
}
