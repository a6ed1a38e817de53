using System.Collections.Immutable;
using Dialogue.Authoring.Checks;
using Dialogue.Authoring.Figures;
using Dialogue.Casting;
using Dialogue.Cli.Commands;
using Dialogue.Cli.Composition;
using Dialogue.Core.Playthroughs;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;
using Xunit.Abstractions;

namespace Dialogue.Cli.Tests.Witnesses;

/// <summary>Plays every way that a check shows, as <c>play --answers</c> does, and looks whether it leads to what it is said to show.</summary>
public sealed class WitnessReplayTests(ITestOutputHelper output)
{
    private const int Stories = 600;
    private const int MostDrawn = 1_000;
    private const int LeastWays = 1_500;
    private const int LeastLuckyWays = 150;
    private const ulong UsualSeed = 1;

    [Fact]
    public void Every_way_that_is_shown_leads_to_what_it_shows()
    {
        ScenarioReading[] readings = [.. GenFiniteStory.Row(MostDrawn).Select(WrittenDown.Read).Where(reading => reading.Scenario is not null).Take(Stories)];
        List<Diagnostic> shown = [];
        List<string> failures = [];

        foreach (ScenarioReading reading in readings)
        {
            Conversation conversation = new(reading.Scenario!, A.Rubric());
            foreach (Diagnostic diagnostic in Check(reading, conversation).Where(diagnostic => diagnostic.Witness is not null))
            {
                shown.Add(diagnostic);
                ScriptResult result = Play(conversation, diagnostic);
                string? missing = result.Complaint is { } complaint ? $"{diagnostic.Code} {complaint}" : Shown.Missing(diagnostic, reading, result.Playthrough);
                failures.AddRange(missing is null ? [] : [missing]);
            }
        }

        int lucky = shown.Count(diagnostic => diagnostic.WitnessSeed is not null);
        output.WriteLine($"{shown.Count} ways, {lucky} of them with a seed: {string.Join(", ", shown.CountBy(diagnostic => diagnostic.Code).OrderBy(each => each.Key).Select(each => $"{each.Key} {each.Value}"))}");
        Assert.True(failures.Count == 0, $"{failures.Count} of {shown.Count} lead elsewhere:\n{string.Join('\n', failures)}");
        Assert.Equal(Stories, readings.Length);
        Assert.InRange(shown.Count, LeastWays, int.MaxValue);
        Assert.InRange(lucky, LeastLuckyWays, shown.Count);
    }

    private static ImmutableArray<Diagnostic> Check(ScenarioReading reading, Conversation conversation)
    {
        ImmutableArray<Diagnostic> found = ScenarioCheck.Of(reading, A.Rubric(), CheckOptions.Usual with { Persona = GenFiniteStory.Persona }, out Lazy<ScenarioAnalysis>? analysis);
        return new WitnessSeeds(conversation, GenFiniteStory.Persona, analysis!).AddTo(found);
    }

    private static ScriptResult Play(Conversation conversation, Diagnostic diagnostic)
    {
        ulong seed = diagnostic.WitnessSeed ?? UsualSeed;
        return AnswerScript.Play(
            conversation.Begin(CastDrawer.Draw(conversation.Scenario, seed, GenFiniteStory.Persona), seed),
            AnswerScript.Split(string.Join(',', diagnostic.Witness!.Value)));
    }
}
