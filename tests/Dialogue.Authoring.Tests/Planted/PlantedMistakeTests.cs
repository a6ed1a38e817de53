using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Planted;

/// <summary>Plants one mistake at a time in a conversation that has none, and looks whether exactly that one is found, exactly there.</summary>
public sealed class PlantedMistakeTests
{
    public static TheoryData<string> Names() => [.. PlantedChecks.Edits.Select(edit => edit.Name)];

    [Fact]
    public void The_intact_conversation_is_silent_under_every_rule()
    {
        byte[] intact = Encoding.UTF8.GetBytes(PlantedChecks.Original);

        ImmutableArray<Diagnostic> found = PlantedChecks.Of(intact, "the-spare-key", SearchBudget.Usual, out _);

        Assert.Empty(found.Select(Described));
    }

    [Fact]
    public void Every_rule_that_one_file_can_break_is_broken_once()
    {
        // 9xx compares two versions, or needs test plays or a foreign file: the commands that do so plant those.
        IEnumerable<string> wanted = DiagnosticRules.All.Select(rule => rule.Code).Where(code => !code.StartsWith("DLG9", StringComparison.Ordinal));

        IEnumerable<string> missing = wanted.Except(PlantedChecks.Edits.Select(edit => edit.Code));

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_mistake_is_found_where_it_stands(string name)
    {
        PlantedEdit edit = PlantedChecks.Edit(name);
        PlantedFile file = edit.Plant(PlantedChecks.Original);

        IEnumerable<Diagnostic> found = PlantedChecks.Of(edit, file).Where(diagnostic => diagnostic.Code == edit.Code);

        Assert.NotEmpty(file.Marked);
        Assert.Equal(file.Marked.Select(Place), found.Select(diagnostic => Place(diagnostic.Span)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_mistake_brings_no_other(string name)
    {
        PlantedEdit edit = PlantedChecks.Edit(name);

        IEnumerable<Diagnostic> others = PlantedChecks.Of(edit, edit.Plant(PlantedChecks.Original)).Where(diagnostic => diagnostic.Code != edit.Code);

        Assert.Equal(edit.Also, others.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_way_to_a_planted_mistake_can_be_played_and_leads_there(string name)
    {
        PlantedEdit edit = PlantedChecks.Edit(name);
        PlantedFile file = edit.Plant(PlantedChecks.Original);
        ScenarioReading reading = ScenarioReader.Read(file.Bytes, Library.Knowing(edit.FileId));

        ImmutableArray<Diagnostic> found = PlantedChecks.Of(edit, file, out Lazy<ScenarioAnalysis>? analysis);

        Assert.All(found.Where(diagnostic => diagnostic.Witness is not null), diagnostic => Assert.True(
            Replay.Goes(reading, string.Join(',', diagnostic.Witness!.Value), end => analysis!.Value.Passes(end, diagnostic.WitnessStates)), diagnostic.Message));
    }

    private static string Described(Diagnostic diagnostic) => $"{diagnostic.Span} {diagnostic.Code} {diagnostic.Message}";

    private static string Place(SourceSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.Line}:{span.Column} to {span.EndLine}:{span.EndColumn}");
}
