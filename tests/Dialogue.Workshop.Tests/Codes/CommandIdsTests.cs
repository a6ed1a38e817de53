using CsCheck;
using Dialogue.Workshop.Codes;

namespace Dialogue.Workshop.Tests.Codes;

public sealed class CommandIdsTests
{
    [Fact]
    public void Every_host_makes_the_same_id_of_the_same_moment() => Assert.Equal(
        new Guid("6353dfe5-f189-5f50-a62a-589fffea3736"), CommandIds.Of("k3v9", 4, "deadline"));

    [Fact]
    public void Another_room_step_or_thing_has_another_id() => Gen.Select(Gen.String[Gen.Char['a', 'c'], 0, 2], Gen.Int[0, 2], Gen.OneOf(Gen.Const("deadline"), Gen.Const("all-voted"))).Array[2].Sample(
        two => (CommandIds.Of(two[0].Item1, two[0].Item2, two[0].Item3) == CommandIds.Of(two[1].Item1, two[1].Item2, two[1].Item3)) == (two[0] == two[1]));

    [Fact]
    public void The_id_says_that_it_was_made_of_a_name() => Assert.Equal(5, CommandIds.Of("k3v9", 1, "deadline").Version);
}
