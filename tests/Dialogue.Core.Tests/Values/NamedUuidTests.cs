using System.Text;
using Dialogue.Core.Values;

namespace Dialogue.Core.Tests.Values;

public sealed class NamedUuidTests
{
    [Fact]
    public void Is_what_others_make_of_the_same_name() => Assert.Equal(
        new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
        NamedUuid.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    [Theory]
    [InlineData("", "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709")]
    [InlineData("abc", "A9993E364706816ABA3E25717850C26C9CD0D89D")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983E441C3BD26EBAAE4AA1F95129E5E54670F1")]
    public void The_hash_is_that_of_the_standard(string text, string hash) => Assert.Equal(hash, Convert.ToHexString(Sha1.Hash(Encoding.ASCII.GetBytes(text))));

    [Fact]
    public void The_hash_is_that_of_the_platform_at_every_length() => Assert.All(
        Enumerable.Range(0, 200).Select(length => Enumerable.Range(0, length).Select(i => (byte)(i * 7)).ToArray()),
        content => Assert.Equal(Platform(content), Sha1.Hash(content)));

#pragma warning disable CA5350 // The standard of these ids names this hash; nothing is protected by it.
    private static byte[] Platform(byte[] content) => System.Security.Cryptography.SHA1.HashData(content);
#pragma warning restore CA5350
}
