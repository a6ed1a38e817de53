using System.Collections.Immutable;
using Dialogue.Authoring.Checks;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Playthroughs;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Seeds;

namespace Dialogue.Cli.Composition;

/// <summary>Finds what is wrong with a file, by what it is: a scenario, or one of the seeds by where it stands.</summary>
/// <param name="seeds">What scenarios are held against.</param>
/// <param name="budget">How far all plays of a scenario are searched.</param>
internal sealed class FileChecker(SeedShelf seeds, SearchBudget budget)
{
    private const string Moves = "moves.json";

    private CheckOptions Options { get; } = CheckOptions.Usual with { Budget = budget, Persona = seeds.Persona };

    /// <summary>Gives the diagnostics of a file; an exception of <see cref="Faults.IsOfFiles"/> where it cannot be read.</summary>
    public ImmutableArray<Diagnostic> Check(string file)
    {
        byte[] bytes = Bytes(file);
        string folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? string.Empty;
        string id = ScenarioShelf.IdOf(file);
        return (Path.GetFileName(folder), Path.GetFileName(file)) switch
        {
            ("personas", _) => PersonaReader.Read(bytes, id).Diagnostics,
            ("debriefs", _) => DebriefReader.Read(bytes, id).Diagnostics,
            ("seeds", Moves) => MovesReader.Read(bytes).Diagnostics,
            ("seeds", "curriculum.json") => CurriculumReader.Read(bytes).Diagnostics,
            ("seeds", "rubric.json") when MovesBeside(folder) is { } moves => RubricReader.Read(bytes, moves).Diagnostics,
            ("seeds", "rubric.json") => [],
            _ => Judge(ScenarioReader.Read(bytes, ScenarioRules.ForChecking(seeds, id))),
        };
    }

    private ImmutableArray<Diagnostic> Judge(ScenarioReading reading)
    {
        ImmutableArray<Diagnostic> found = ScenarioCheck.Of(reading, seeds.Rubric, Options, out Lazy<ScenarioAnalysis>? analysis);
        return reading.Scenario is { } scenario && analysis is not null
            ? new WitnessSeeds(new Conversation(scenario, seeds.Rubric), seeds.Persona, analysis).AddTo(found)
            : found;
    }

    private static byte[] Bytes(string file) => BoundedFile.Read(file, ScenarioReader.LargestFile);

    // A rubric speaks of moves; where those are broken, they are to be mended first.
    private static MoveCatalogue? MovesBeside(string folder)
    {
        string file = Path.Combine(folder, Moves);
        return File.Exists(file) ? MovesReader.Read(Bytes(file)).Value : null;
    }
}
