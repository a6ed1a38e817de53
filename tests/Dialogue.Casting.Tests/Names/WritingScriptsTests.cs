using Dialogue.Casting.Names;

namespace Dialogue.Casting.Tests.Names;

public sealed class WritingScriptsTests
{
    [Theory]
    [InlineData("en", nameof(WritingScript.Latin))]
    [InlineData("pt-BR", nameof(WritingScript.Latin))]
    [InlineData("UK", nameof(WritingScript.Cyrillic))]
    [InlineData("sr", nameof(WritingScript.Cyrillic))]
    [InlineData("sr-Latn-RS", nameof(WritingScript.Latin))]
    [InlineData("fa-IR", nameof(WritingScript.Arabic))]
    [InlineData("zh-TW", nameof(WritingScript.Chinese))]
    [InlineData("ja", nameof(WritingScript.Japanese))]
    [InlineData("ko-KR", nameof(WritingScript.Korean))]
    [InlineData("el", nameof(WritingScript.Other))]
    [InlineData("", nameof(WritingScript.Latin))]
    public void Finds_the_letters_of_a_language(string language, string script)
    {
        Assert.Equal(script, WritingScripts.Of(language).ToString());
    }
}
