using System.Text;
using CsCheck;
using Dialogue.Core.Values;
using Dialogue.Workshop.People.Names;

namespace Dialogue.Workshop.Tests.People.Names;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ana")]
    [InlineData("Jean-Luc O'Neill")]
    [InlineData("山田太郎")]
    [InlineData("محمد")]
    [InlineData("teal-otter-41")]
    [InlineData("Anne-Sophie van der Berg")]
    [InlineData("🦦")]
    public void Names_of_people_stay_as_they_are(string name) => Assert.Equal(name, PersonName.Clean(name));

    [Theory]
    [InlineData("")]
    [InlineData("\u3164")]
    [InlineData("Anne-Sophie van der Bergen")]
    [InlineData("山田山田山田山田山田山田山")]
    [InlineData("a\u0338\u0338b\u0338\u0338c\u0338\u0338d\u0338\u0338e\u0338\u0338f\u0338\u0338g\u0338\u0338h\u0338\u0338i\u0338\u0338j\u0338\u0338k\u0338\u0338l\u0338\u0338m\u0338\u0338n\u0338\u0338o\u0338\u0338p\u0338\u0338q\u0338\u0338r\u0338\u0338s\u0338\u0338t\u0338\u0338")]
    [InlineData("👩\u200D👩\u200D👧👩\u200D👩\u200D👧👩\u200D👩\u200D👧👩\u200D👩\u200D👧👩")]
    public void What_is_empty_or_takes_too_much_room_is_no_name(string typed) => Assert.Null(PersonName.Clean(typed));

    [Fact]
    public void A_name_keeps_its_limits_and_is_clean_once_and_for_all() => GenText.Anything.Sample(typed =>
        PersonName.Clean(typed) is not { } name
        || (PersonName.Clean(name) == name && CellWidth.Of(name) is > 0 and <= 24 && Encoding.UTF8.GetByteCount(name) <= 96));

    [Theory]
    [InlineData("facilitator")]
    [InlineData("The Facilitator")]
    [InlineData("Fac1l1tator")]
    [InlineData("ｆａｃｉｌｉｔａｔｏｒ")]
    [InlineData("Fасilitаtоr")]
    [InlineData("f.a.c.i.l.i.t.a.t.o.r")]
    [InlineData("F@cilit@tor")]
    [InlineData("Co-facilitator 2")]
    [InlineData("rnoderator")]
    [InlineData("Módërátör")]
    [InlineData("Host")]
    [InlineData("h0st")]
    [InlineData("Ноst")]
    [InlineData("ho$t")]
    [InlineData("Dialogue")]
    [InlineData("TRAINER")]
    [InlineData("you")]
    [InlineData("𝕐𝕠𝕦")]
    [InlineData("(everyone)")]
    public void Nobody_passes_for_whoever_runs_the_room(string name) => Assert.True(PersonName.IsReserved(PersonName.Clean(name)!));

    [Theory]
    [InlineData("Ana Trainer")]
    [InlineData("Li You")]
    [InlineData("Hostetler")]
    [InlineData("Youssef")]
    [InlineData("Felicity")]
    [InlineData("teal-otter-41")]
    public void Names_that_hold_such_a_word_are_names(string name) => Assert.False(PersonName.IsReserved(name));
}
