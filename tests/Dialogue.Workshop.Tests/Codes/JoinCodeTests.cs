using CsCheck;
using Dialogue.Workshop.Codes;

namespace Dialogue.Workshop.Tests.Codes;

public sealed class JoinCodeTests
{
    private static readonly Gen<byte[]> Random = Gen.Byte.Array[JoinCode.RandomBytes];

    [Fact]
    public void A_code_is_read_back_however_it_is_typed() => Random.Sample(random =>
    {
        string code = JoinCode.From(random);
        return code.Length == 6
            && JoinCode.Parse(code) == code
            && JoinCode.Parse(JoinCode.Shown(code)) == code
            && JoinCode.Parse($"  {string.Join(' ', code.ToLowerInvariant().AsEnumerable())}\n") == code;
    });

    [Theory]
    [InlineData("abc-def", "ABCDEF")]
    [InlineData("ABC DEF", "ABCDEF")]
    [InlineData("abc\u2013def", "ABCDEF")]
    [InlineData("abc\u2011def\u200B", "ABCDEF")]
    [InlineData("a.b.c.d.e.f", "ABCDEF")]
    [InlineData("ＡＢＣ２３４", "ABC234")]
    [InlineData("ABCDE", null)]
    [InlineData("ABCDEFG", null)]
    [InlineData("ABCDE0", null)]
    [InlineData("ABCDEO", null)]
    [InlineData("ABCDE1", null)]
    [InlineData("ABCDEI", null)]
    [InlineData("ABCDEl", null)]
    [InlineData("АВСDEF", null)]
    [InlineData("ABC+DEF", null)]
    [InlineData("", null)]
    [InlineData("ABC\uD83DDEF", null)]
    public void Reads_what_people_type(string typed, string? code) => Assert.Equal(code, JoinCode.Parse(typed));

    [Fact]
    public void Any_text_at_all_is_a_code_or_none() => Gen.String.Sample(text => JoinCode.Parse(text) is null or { Length: 6 });

    [Fact]
    public void A_text_that_is_far_too_long_is_no_code() => Assert.Null(JoinCode.Parse(new string(' ', 10_000_000) + "ABCDEF"));

    [Fact]
    public void A_code_is_shown_in_two_halves() => Assert.Equal("ABC-DEF", JoinCode.Shown("ABCDEF"));

    [Fact]
    public void Bytes_that_would_favour_a_letter_are_passed_over() => Assert.Equal("Z2Z2Z2", JoinCode.From([255, 30, 248, 0, 61, 31, 250, 247, 217]));

    [Fact]
    public void Every_letter_is_as_likely_as_any_other()
    {
        Dictionary<char, int> drawn = [];

        foreach (int value in Enumerable.Range(0, 256))
        {
            // A digit on both sides keeps the code, whatever the letter.
            string code = JoinCode.From([0, 0, (byte)value, 0, 0, 0, 0]);
            drawn[value < 248 ? code[2] : '-'] = drawn.GetValueOrDefault(value < 248 ? code[2] : '-') + 1;
        }

        Assert.Equal(8, drawn['-']);
        Assert.Equal(32, drawn.Count);
        Assert.All(drawn.Values, count => Assert.Equal(8, count));
    }

    [Fact]
    public void No_code_spells_a_word() => Random.Sample(random =>
    {
        string code = JoinCode.From(random);
        return !Enumerable.Range(1, 4).Any(i => "AEUY".Contains(code[i]) && char.IsLetter(code[i - 1]) && char.IsLetter(code[i + 1]));
    });

    [Fact]
    public void Bytes_that_are_not_random_are_refused() => Assert.All(
        [[], [1, 2, 3], Enumerable.Repeat((byte)255, JoinCode.RandomBytes).ToArray()],
        (byte[] bytes) => Assert.Throws<ArgumentException>(() => JoinCode.From(bytes)));

    [Fact]
    public void A_pairing_code_has_two_letters_more() => Gen.Byte.Array[PairingCode.RandomBytes].Sample(random =>
    {
        string code = PairingCode.From(random);
        string shown = PairingCode.Shown(code);
        return code.Length == 8 && shown.Length == 9 && shown[4] == '-' && PairingCode.Parse(shown.ToLowerInvariant()) == code && JoinCode.Parse(code) is null;
    });
}
