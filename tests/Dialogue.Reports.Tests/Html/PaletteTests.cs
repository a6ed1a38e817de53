using System.Globalization;
using System.Text.RegularExpressions;
using Dialogue.Reports.Html;

namespace Dialogue.Reports.Tests.Html;

public sealed partial class PaletteTests
{
    private const double ForWords = 7;
    private const double ForMarks = 4.5;

    public static TheoryData<string, string, string, double> Pairs
    {
        get
        {
            TheoryData<string, string, string, double> pairs = [];
            foreach (Palette palette in (Palette[])[Palette.Light, Palette.Dark])
            {
                foreach (string ground in (string[])[palette.Page, palette.Panel])
                {
                    pairs.Add("words", palette.Text, ground, ForWords);
                    pairs.Add("quiet words", palette.Quiet, ground, ForWords);
                    pairs.Add("the player's name", palette.You, ground, ForWords);
                    pairs.Add("a better line", palette.Better, ground, ForWords);
                    pairs.Add("a bar", palette.Mark, ground, ForMarks);
                    pairs.Add("a scale", palette.Scale, ground, ForMarks);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Can_be_read_by_weak_eyes(string what, string colour, string ground, double least) =>
        Assert.True(Contrast(colour, ground) >= least, $"{what}: {colour} on {ground} has {Contrast(colour, ground):0.00}, not {least}.");

    [Fact]
    public void The_page_uses_no_other_colour()
    {
        string rules = Variables().Replace(PageStyle.Sheet, string.Empty);

        Assert.DoesNotMatch("#[0-9a-fA-F]{3}|rgb|hsl|opacity|transparent|filter", rules);
        Assert.All(Grounds().Matches(rules), ground => Assert.Contains(ground.Groups[1].Value, (string[])["page", "panel"]));
        Assert.All(Words().Matches(rules), words => Assert.Contains(words.Groups[1].Value, (string[])["text", "quiet", "you", "better"]));
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ffffff", "#ffffff", 1)]
    public void Contrast_is_that_of_the_guidelines(string one, string other, double contrast) => Assert.Equal(contrast, Contrast(one, other), 2);

    private static double Contrast(string one, string other)
    {
        double[] light = [.. ((string[])[one, other]).Select(Luminance).Order()];
        return (light[1] + 0.05) / (light[0] + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] parts = [.. new[] { 1, 3, 5 }
            .Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex("--[a-z]+:#[0-9a-f]{6}")]
    private static partial Regex Variables();

    [GeneratedRegex(@"background:var\(--([a-z]+)\)")]
    private static partial Regex Grounds();

    [GeneratedRegex(@"(?<![-a-z])color:var\(--([a-z]+)\)")]
    private static partial Regex Words();
}
