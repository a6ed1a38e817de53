using System.Text;
using Dialogue.Authoring.Differences;
using Dialogue.Authoring.States;
using Dialogue.Authoring.Templates;
using Dialogue.Core.Playthroughs;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Differences;

public sealed class ScenarioDifferenceTests
{
    private static readonly string Boundary = Encoding.UTF8.GetString(
        ScenarioTemplates.Write(ScenarioTemplates.All.Single(template => template.Name == "boundary"), new ScenarioStart("spare-key")));

    [Fact]
    public void A_scenario_does_not_differ_from_itself()
    {
        ScenarioDifference difference = Compare(Boundary);

        Assert.Empty(difference.Changes);
        Assert.Empty(difference.Diagnostics);
        Assert.True(difference.Saves.AllLoad);
    }

    [Theory]
    [InlineData("\"title\": \"Spare key\"", "\"title\": \"A key\"", "Changed title : Spare key > A key")]
    [InlineData("\"level\": 1", "\"level\": 2", "Changed level : 1 > 2")]
    [InlineData("\"max\": 4, \"start\": 2", "\"max\": 5, \"start\": 2", "Changed variable warm: number, 0 to 4, starts at 2 > number, 0 to 5, starts at 2")]
    [InlineData("funny, generous", "generous", "Changed role friend: friend; funny, generous, bad at last trains; persona warm-and-scattered > friend; generous, bad at last trains; persona warm-and-scattered")]
    [InlineData("Soaked, but alive.", "Soaked.", "Changed line pushes: friend: Soaked, but alive. So, the sofa? [if took(half-past-ten/laugh)] > friend: Soaked. So, the sofa? [if took(half-past-ten/laugh)]")]
    [InlineData("\"moves\": [\"blame\"]", "\"moves\": [\"defend\"]", "Changed worth pushes/sharp: -2, -1, -1 > -1, -1, 0")]
    [InlineData("\"set\": { \"warm\": \"-2\" }", "\"set\": { \"warm\": \"-1\" }", "Changed set pushes/sharp: warm -2 > warm -1")]
    [InlineData("\"seconds\": 60", "\"seconds\": 30", "Changed timeout half-past-ten: pushes after 60 s > pushes after 30 s")]
    [InlineData("\"weight\": 2", "\"weight\": 5", "Changed next corner: ")]
    [InlineData("\"outcome\": \"partly\"", "\"outcome\": \"missed\"", "Changed ending quiet: partly > missed")]
    [InlineData("\"hold\": true", "\"hold\": false", "Changed hold half-past-ten: true > false")]
    [InlineData("\"id\": \"quiet\",", "\"id\": \"calm\", \"aliases\": [\"quiet\"],", "Renamed beat calm: quiet > calm")]
    public void Tells_what_is_different(string was, string now, string? expected)
    {
        ScenarioDifference difference = Compare(Boundary.Replace(was, now, StringComparison.Ordinal));

        string[] told = [.. difference.Changes.Select(change => $"{change.Kind} {change.What} {change.Place}: {change.Before} > {change.After}")];
        Assert.Equal(expected is not null, told.Any(each => expected is not null && each.StartsWith(expected, StringComparison.Ordinal)));
    }

    [Fact]
    public void Guesses_which_id_was_renamed_without_an_alias()
    {
        ScenarioDifference difference = Compare(Boundary.Replace("\"hold-it\"", "\"hold-on\"", StringComparison.Ordinal));

        Assert.Equal(["DLG901", "DLG902"], difference.Diagnostics.Select(diagnostic => diagnostic.Code).Order());
        Assert.Equal(["half-past-ten/no-tonight", "pushes/hold-it"], difference.Saves.Lost.Single().Witness);
    }

    [Fact]
    public void An_alias_keeps_everything()
    {
        ScenarioDifference difference = Compare(Boundary.Replace("\"id\": \"hold-it\",", "\"id\": \"hold-on\", \"aliases\": [\"hold-it\"],", StringComparison.Ordinal));

        Assert.Empty(difference.Diagnostics);
        Assert.Equal([ChangeKind.Renamed], difference.Changes.Select(change => change.Kind));
    }

    [Fact]
    public void Says_that_the_bounds_have_changed()
    {
        ScenarioDifference difference = Compare(Boundary.Replace("\"moves\": [\"blame\"]", "\"moves\": [\"defend\"]", StringComparison.Ordinal));

        Assert.Equal(["DLG905", "DLG905"], difference.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Contains("0 to +4 on empathy; it was -1 to +4", difference.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    private static ScenarioDifference Compare(string after)
    {
        ScenarioReading now = Read(after);
        return ScenarioDifference.Of(Ready(Read(Boundary)), Ready(now), now.Positions, Library.Persona, SearchBudget.Usual);
    }

    private static ScenarioReading Read(string text) => ScenarioReader.Read(Encoding.UTF8.GetBytes(text), new ScenarioReadingOptions { Rubric = Library.Rubric });

    private static Conversation Ready(ScenarioReading reading) => new(reading.Scenario!, Library.Rubric);
}
