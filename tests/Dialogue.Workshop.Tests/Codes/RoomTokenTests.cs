using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Dialogue.Workshop.Codes;

namespace Dialogue.Workshop.Tests.Codes;

public sealed class RoomTokenTests
{
    private static readonly Gen<byte[]> Secrets = Gen.OneOf(Gen.Byte.Array[RoomToken.TokenBytes], Gen.Byte.Array[RoomToken.KeyBytes]);

    [Fact]
    public void A_token_is_its_bytes_as_text() => Secrets.Sample(bytes =>
        RoomToken.From(bytes) == Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_'));

    [Fact]
    public void A_token_belongs_to_its_own_hash_alone() => Gen.Select(Secrets, Secrets).Sample((one, other) =>
        RoomToken.From(one) is { } token
        && RoomToken.HasShape(token)
        && RoomToken.Matches(token, RoomToken.HashOf(token))
        && RoomToken.Matches(token, RoomToken.HashOf(RoomToken.From(other))) == one.SequenceEqual(other));

    [Fact]
    public void The_hash_is_that_of_the_standard() => Gen.String.Sample(text =>
        RoomToken.HashOf(text) == Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA+")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA\uD83D")]
    public void What_is_no_token_belongs_to_no_hash(string text)
    {
        Assert.False(RoomToken.HasShape(text));
        Assert.False(RoomToken.Matches(text, RoomToken.HashOf(text)));
        Assert.False(RoomToken.Matches(RoomToken.From(new byte[RoomToken.TokenBytes]), text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(33)]
    public void A_secret_of_another_size_is_a_mistake(int size) => Assert.Throws<ArgumentException>(() => RoomToken.From(new byte[size]));
}
