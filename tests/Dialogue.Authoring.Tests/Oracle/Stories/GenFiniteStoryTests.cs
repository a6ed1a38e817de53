using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;
using Xunit.Abstractions;

namespace Dialogue.Authoring.Tests.Oracle.Stories;

public sealed class GenFiniteStoryTests(ITestOutputHelper output)
{
    private const int Stories = 500;
    private const int MostPlays = 3_000;

    [Fact]
    public void Everything_that_an_analysis_may_get_wrong_is_in_one_of_twenty_stories()
    {
        Dictionary<string, int> counts = [];
        int listed = 0;

        foreach (Scenario scenario in GenFiniteStory.Row(Stories))
        {
            PlayLister lister = new(scenario, A.Rubric(), GenFiniteStory.Persona, open => open, silence: true);
            if (lister.List(MostPlays) is { } plays)
            {
                listed++;
                foreach (string feature in StoryFeatures.Of(scenario, lister, plays))
                {
                    counts[feature] = counts.GetValueOrDefault(feature) + 1;
                }
            }
        }

        output.WriteLine(string.Join('\n', counts.OrderBy(each => each.Value).Select(each => $"{each.Value} {each.Key}").Prepend($"{listed} listed")));
        Assert.InRange(listed, Stories * 9 / 10, Stories);
        Assert.Equal(42, counts.Count);
        Assert.All(counts, each => Assert.True(each.Value >= Stories / 20, $"{each.Key}: {each.Value}"));
        Assert.True(counts["several plays"] > Stories * 2 / 3);
    }
}
