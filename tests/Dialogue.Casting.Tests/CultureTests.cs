using System.Globalization;
using Dialogue.Core.Characters;

namespace Dialogue.Casting.Tests;

public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Draws_the_same_cast_in_every_culture(string culture)
    {
        List<Cast> expected = Casts();

        List<Cast> drawn = Under(culture, Casts);

        Assert.Equal(expected, drawn);
    }

    private static List<Cast> Casts() => [.. Enumerable.Range(1, 200).Select(seed => Stage.Draw(Stage.Scenario(Stage.Role("ruth")) with { Language = "ID" }, seed))];

    private static T Under<T>(string culture, Func<T> draw)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Culture(culture);
            return draw();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>A machine without culture tables knows only the invariant one, and there is nothing to fear on it.</summary>
    private static CultureInfo Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
