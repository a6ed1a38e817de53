using System.Collections.Immutable;
using Dialogue.Authoring.Checks;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Planted;

/// <summary>The conversation without a mistake, what is planted in it, and what every rule says then.</summary>
internal static class PlantedChecks
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Planted");

    public static string Original { get; } = File.ReadAllText(Path.Combine(Folder, "the-spare-key.json"));

    public static ImmutableArray<PlantedEdit> Edits { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.edit")
            .Order(StringComparer.Ordinal)
            .Select(path => PlantedEdit.Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];

    public static PlantedEdit Edit(string name) => Edits.Single(edit => edit.Name == name);

    public static ImmutableArray<Diagnostic> Of(PlantedEdit edit, PlantedFile file) => Of(edit, file, out _);

    public static ImmutableArray<Diagnostic> Of(PlantedEdit edit, PlantedFile file, out Lazy<ScenarioAnalysis>? analysis) =>
        Of(file.Bytes, edit.FileId, edit.Budget is { } states ? new SearchBudget(states) : SearchBudget.Usual, out analysis);

    public static ImmutableArray<Diagnostic> Of(byte[] bytes, string id, SearchBudget budget, out Lazy<ScenarioAnalysis>? analysis) => ScenarioCheck.Of(
        ScenarioReader.Read(bytes, Library.Knowing(id)),
        Library.Rubric,
        CheckOptions.Usual with { Persona = Library.Persona, Budget = budget },
        out analysis);
}
