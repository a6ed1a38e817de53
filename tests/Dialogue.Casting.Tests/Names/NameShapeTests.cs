using Dialogue.Casting.Names;

namespace Dialogue.Casting.Tests.Names;

public sealed class NameShapeTests
{
    [Theory]
    [InlineData("Jean-Luc")]
    [InlineData("Jorge Luis")]
    [InlineData("D'Amore")]
    [InlineData("McKenzie")]
    [InlineData("van den Berg")]
    [InlineData("Əliyeva")]
    [InlineData("王")]
    public void Lets_a_name_pass(string name)
    {
        Assert.True(NameShape.IsFit(NameKind.Family, name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("smith")]
    [InlineData("Florent,")]
    [InlineData("Mauricette'")]
    [InlineData("FranjićZelić")]
    [InlineData("Kadar rodriguez")]
    [InlineData("Nguyen van")]
    [InlineData("Mia+3")]
    [InlineData("Smith III.")]
    [InlineData("Ann  Marie")]
    [InlineData("Anna\u001b[2J")]
    [InlineData("Constantinopolitanski")]
    public void Refuses_what_is_no_name(string name)
    {
        Assert.False(NameShape.IsFit(NameKind.Family, name));
    }

    [Theory]
    [InlineData("Akar ", "Akar")]
    [InlineData("\u062C\u0627\u0628\u0631\u200C", "\u062C\u0627\u0628\u0631")]
    [InlineData("\u00D0ông", "\u0110ông")]
    [InlineData("\u0000\u200B", "")]
    public void Cleans_the_edges_of_a_name(string raw, string clean)
    {
        Assert.Equal(clean, NameShape.Clean(raw));
    }
}
