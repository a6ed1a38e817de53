using Dialogue.Authoring.Checks;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Building;

namespace Dialogue.Authoring.Tests.Support;

/// <summary>Judges scenarios that tests build, by the small rubric of the builders.</summary>
internal static class Judged
{
    /// <summary>Gives what one rule says about a scenario, in the order of the file.</summary>
    public static IReadOnlyList<Diagnostic> By(DiagnosticRule rule, Scenario scenario)
    {
        ScenarioReading reading = ScenarioReader.Read(ScenarioWriter.Write(scenario), new ScenarioReadingOptions { ExpectedId = scenario.Id, Rubric = A.Rubric() });
        Assert.Empty(reading.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Message));
        return [.. ScenarioCheck.Of(reading, A.Rubric(), CheckOptions.Usual).Where(diagnostic => diagnostic.Rule == rule)];
    }

    /// <summary>Gives a beat that asks; each choice is a text and a move, and leads to the same beat.</summary>
    public static Beat Asking(string id, string to, params (string Text, string Move)[] choices) => new(new BeatId(id))
    {
        Choices = choices
            .Select((choice, place) => new Choice(new ChoiceId($"c{place}"), A.Text(choice.Text), [new MoveId(choice.Move)], new BeatId(to)) { Because = A.Text("Why.") })
            .ToValueArray(),
    };

    /// <summary>Gives a scenario of some decisions in a row, <c>b0</c>, <c>b1</c> and so on, and an ending.</summary>
    public static Scenario Row(int count, Func<int, (string Text, string Move)[]> choices, EndingOutcome outcome = EndingOutcome.Missed) => Of(
        [.. Enumerable.Range(0, count).Select(place => Asking($"b{place}", place + 1 < count ? $"b{place + 1}" : "end", choices(place))), A.Beat("end").Ending(outcome).Build()]);

    /// <summary>Gives a scenario of these beats, the first of which is the start.</summary>
    public static Scenario Of(params Beat[] beats) => A.Scenario().With(A.Beat("end").Ending()).Build() with { Start = beats[0].Id, Beats = beats.ToValueArray() };

    /// <summary>Gives a scenario in which one line is said before it ends.</summary>
    public static Scenario Saying(string text, string from = "narrator") => Of(A.Beat("say").Says(text, from).Then("end").Build(), A.Beat("end").Ending().Build());

    /// <summary>Gives so many words.</summary>
    public static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));
}
