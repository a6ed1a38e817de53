namespace Dialogue.Conventions.Tests.Types;

public sealed class TypeTests
{
    [Fact]
    public void Every_type_is_sealed_abstract_or_static() => Assert.DoesNotContain(Product.Types, type => !TypeRules.IsSealedAbstractOrStatic(type));

    [Fact]
    public void No_type_is_called_by_an_empty_word() => Assert.DoesNotContain(Product.Types, type => !TypeRules.HasAGoodName(type));

    [Fact]
    public void Every_hierarchy_is_closed() => Assert.DoesNotContain(Product.Types, type => !TypeRules.IsClosed(type));

    [Fact]
    public void The_types_of_the_product_are_found() => Assert.Contains(typeof(Core.Playthroughs.PlaythroughEvent), Product.Types);

    [Theory]
    [InlineData(typeof(OpenRecord), false)]
    [InlineData(typeof(StoryManager), true)]
    [InlineData(typeof(OpenHierarchy), true)]
    [InlineData(typeof(TypeRules), true)]
    public void A_type_that_is_open_is_found(Type type, bool keeps) => Assert.Equal(keeps, TypeRules.IsSealedAbstractOrStatic(type));

    [Theory]
    [InlineData(typeof(StoryManager), false)]
    [InlineData(typeof(KeptInfo<int>), false)]
    [InlineData(typeof(OpenRecord), true)]
    public void An_empty_word_is_found(Type type, bool keeps) => Assert.Equal(keeps, TypeRules.HasAGoodName(type));

    [Theory]
    [InlineData(typeof(OpenHierarchy), false)]
    [InlineData(typeof(OpenRecordHierarchy), false)]
    [InlineData(typeof(ClosedHierarchy), true)]
    public void An_open_hierarchy_is_found(Type type, bool keeps) => Assert.Equal(keeps, TypeRules.IsClosed(type));

    private record OpenRecord;

    private sealed record Derived : OpenRecord;

    private sealed record StoryManager;

    private sealed record KeptInfo<T>(T Kept);

    private abstract class OpenHierarchy;

    private abstract record OpenRecordHierarchy;

    private abstract record ClosedHierarchy
    {
        private protected ClosedHierarchy()
        {
        }
    }
}
