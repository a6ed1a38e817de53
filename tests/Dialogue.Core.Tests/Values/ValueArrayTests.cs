using Dialogue.Core.Values;

namespace Dialogue.Core.Tests.Values;

public sealed class ValueArrayTests
{
    [Fact]
    public void Is_equal_by_content_and_the_default_is_empty()
    {
        ValueArray<int> one = [1, 2];

        Assert.Equal(one, [1, 2]);
        Assert.NotEqual(one, [2, 1]);
        Assert.Equal(default, ValueArray.Create<int>([]));
        Assert.Equal(default(ValueArray<int>).GetHashCode(), ValueArray.Create<int>([]).GetHashCode());
    }

    [Fact]
    public void Refuses_a_place_outside_itself_also_when_empty() =>
        Assert.Throws<IndexOutOfRangeException>(() => default(ValueArray<int>)[0]);
}
