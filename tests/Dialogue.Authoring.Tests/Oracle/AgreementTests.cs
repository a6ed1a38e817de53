using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Authoring.Tests.Oracle.Stories;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;
using Xunit.Abstractions;

namespace Dialogue.Authoring.Tests.Oracle;

public sealed class AgreementTests(ITestOutputHelper output)
{
    [Fact]
    public void Probe()
    {
        Dictionary<string, int> kinds = [];
        int number = 0; int bad = 0; int coverBest = 0; int covers = 0; int compared = 0;
        foreach (Scenario scenario in GenFiniteStory.Row(600))
        {
            number++;
            if (BruteForce.Of(scenario, A.Rubric(), GenFiniteStory.Persona, 2000) is { } expected)
            {
                compared++;
                ScenarioFigures f;
                try { f = ScenarioAnalysis.Of(scenario, A.Rubric(), GenFiniteStory.Persona, SearchBudget.Usual).Figures; }
                catch (Exception e) { kinds[e.ToString()[..300]] = 1; continue; }
                IReadOnlyList<string> found = Disagreements.Between(expected, f);
                if (expected.Cover is { } c) { covers++; coverBest += f.Cover!.Plays == c ? 1 : 0; }
                bad += found.Count > 0 ? 1 : 0;
                foreach (string d in found.Select(x => x.Split(':')[0]).Distinct()) { kinds[d] = kinds.GetValueOrDefault(d) + 1; }
                if (found.Count > 0 && bad < 20) { output.WriteLine($"{number} paths {expected.Paths} beats {scenario.Beats.Count}: " + string.Join("; ", found) + "\n" + Told.Of(scenario)); }
            }
        }
        output.WriteLine($"compared {compared} bad {bad} covers {covers} best {coverBest}");
        foreach (var k in kinds.OrderByDescending(k => k.Value)) { output.WriteLine($"{k.Value} {k.Key}"); }
        Assert.Fail("probe");
    }
}
