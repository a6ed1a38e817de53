using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dialogue.Authoring.Checks;
using Dialogue.Authoring.States;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Planted;

/// <summary>Plants one mistake at a time in a conversation that has none, and looks whether exactly that one is found, exactly there.</summary>
public sealed class PlantedMistakeTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Planted");
    private static readonly string Original = File.ReadAllText(Path.Combine(Folder, "the-spare-key.json"));

    private static readonly ImmutableArray<PlantedEdit> Edits =
    [
        .. Directory.EnumerateFiles(Folder, "*.edit")
            .Order(StringComparer.Ordinal)
            .Select(path => PlantedEdit.Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];

    public static TheoryData<string> Names() => [.. Edits.Select(edit => edit.Name)];

    [Fact]
    public void The_intact_conversation_is_silent_under_every_rule()
    {
        byte[] intact = Encoding.UTF8.GetBytes(Original);

        ImmutableArray<Diagnostic> found = Check(intact, "the-spare-key", SearchBudget.Usual);

        Assert.Empty(found.Select(Described));
    }

    [Fact]
    public void Every_rule_that_one_file_can_break_is_broken_once()
    {
        // 9xx compares two versions, or needs test plays or a foreign file: the commands that do so plant those.
        IEnumerable<string> wanted = DiagnosticRules.All.Select(rule => rule.Code).Where(code => !code.StartsWith("DLG9", StringComparison.Ordinal));

        IEnumerable<string> missing = wanted.Except(Edits.Select(edit => edit.Code));

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_mistake_is_found_where_it_stands(string name)
    {
        PlantedEdit edit = Edit(name);
        PlantedFile file = edit.Plant(Original);

        IEnumerable<Diagnostic> found = Check(edit, file).Where(diagnostic => diagnostic.Code == edit.Code);

        Assert.NotEmpty(file.Marked);
        Assert.Equal(file.Marked.Select(Place), found.Select(diagnostic => Place(diagnostic.Span)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_mistake_brings_no_other(string name)
    {
        PlantedEdit edit = Edit(name);

        IEnumerable<Diagnostic> others = Check(edit, edit.Plant(Original)).Where(diagnostic => diagnostic.Code != edit.Code);

        Assert.Equal(edit.Also, others.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_way_to_a_planted_mistake_can_be_played(string name)
    {
        PlantedEdit edit = Edit(name);
        PlantedFile file = edit.Plant(Original);
        ScenarioReading reading = ScenarioReader.Read(file.Bytes, Library.Knowing(edit.FileId));

        IEnumerable<string> ways = Check(edit, file).Where(diagnostic => diagnostic.Witness is not null).Select(diagnostic => string.Join(',', diagnostic.Witness!.Value)).Distinct();

        Assert.All(ways, way => Assert.True(Replay.Goes(reading, way), way));
    }

    private static PlantedEdit Edit(string name) => Edits.Single(edit => edit.Name == name);

    private static ImmutableArray<Diagnostic> Check(PlantedEdit edit, PlantedFile file) =>
        Check(file.Bytes, edit.FileId, edit.Budget is { } states ? new SearchBudget(states) : SearchBudget.Usual);

    private static ImmutableArray<Diagnostic> Check(byte[] bytes, string id, SearchBudget budget) => ScenarioCheck.Of(
        ScenarioReader.Read(bytes, Library.Knowing(id)),
        Library.Rubric,
        CheckOptions.Usual with { Persona = Library.Persona, Budget = budget });

    private static string Described(Diagnostic diagnostic) => $"{diagnostic.Span} {diagnostic.Code} {diagnostic.Message}";

    private static string Place(SourceSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.Line}:{span.Column} to {span.EndLine}:{span.EndColumn}");
}
