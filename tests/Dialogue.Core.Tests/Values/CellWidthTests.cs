using CsCheck;
using Dialogue.Core.Values;

namespace Dialogue.Core.Tests.Values;

public sealed class CellWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Anna", 4)]
    [InlineData("Zoë", 3)]
    [InlineData("Zoe\u0308", 3)]
    [InlineData("山田", 4)]
    [InlineData("민준", 4)]
    [InlineData("ｱｲ", 2)]
    [InlineData("Ａ", 2)]
    [InlineData("🦦", 2)]
    [InlineData("☺", 1)]
    [InlineData("☺\uFE0F", 2)]
    [InlineData("⚡\uFE0F", 2)]
    [InlineData("a\u200B", 1)]
    public void Counts_what_a_terminal_takes(string text, int cells) => Assert.Equal(cells, CellWidth.Of(text));

    [Fact]
    public void Two_texts_take_what_each_takes_and_nothing_throws() => Gen.Select(Gen.String, Gen.String[Gen.Char['a', 'z'], 0, 9]).Sample(
        (first, second) => CellWidth.Of(first + second) == CellWidth.Of(first) + CellWidth.Of(second));
}
