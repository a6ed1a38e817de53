using Dialogue.Core.Characters;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Format.Seeds;
using Dialogue.Presentation.Library;

namespace Dialogue.Cli.Composition;

/// <summary>Reads moves, rubric and personas when they are first needed, by whoever comes first. These files come with the program: where one is broken, nothing can be scored.</summary>
/// <param name="folder">The folder of the seeds.</param>
internal sealed class SeedShelf(string folder)
{
    private readonly Lock _reading = new();
    private readonly Dictionary<string, Persona?> _personas = [];
    private Rubric? _rubric;

    /// <summary>Gets the rubric.</summary>
    public Rubric Rubric
    {
        get
        {
            lock (_reading)
            {
                return _rubric ??= ReadRubric();
            }
        }
    }

    /// <summary>Gets the ids of the personas, from the names of their files.</summary>
    public IReadOnlySet<string> PersonaIds => PersonaFiles.Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();

    /// <summary>Gets the files of the personas.</summary>
    public IReadOnlyList<string> PersonaFiles => Directory.Exists(PersonaFolder)
        ? [.. Directory.EnumerateFiles(PersonaFolder, "*.json").Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Gets the ids of the curriculum's strategies, or null where its file is missing or broken: then any will do.</summary>
    public IReadOnlySet<string>? StrategyIds => Curriculum?.StrategyIds;

    /// <summary>Gets the names of the kinds of situations; none where the curriculum's file is missing or broken.</summary>
    public ValueArray<SituationTitle> Situations =>
        Curriculum?.Strategies.Select(strategy => new SituationTitle(strategy.Id, strategy.Title)).ToValueArray() ?? [];

    private Curriculum? Curriculum
    {
        get
        {
            string file = Path.Combine(folder, "curriculum.json");
            try
            {
                return File.Exists(file) ? CurriculumReader.Read(File.ReadAllBytes(file)).Value : null;
            }
            catch (Exception wrong) when (Faults.IsOfFiles(wrong))
            {
                return null;
            }
        }
    }

    private string PersonaFolder => Path.Combine(folder, "personas");

    /// <summary>Gives a persona, or null where there is none of that name or its file is broken.</summary>
    public Persona? Persona(string id)
    {
        lock (_reading)
        {
            if (!_personas.TryGetValue(id, out Persona? persona))
            {
                string file = Path.Combine(PersonaFolder, id + ".json");
                persona = Names.IsId(id) && File.Exists(file) ? PersonaReader.Read(File.ReadAllBytes(file), id).Value : null;
                _personas.Add(id, persona);
            }

            return persona;
        }
    }

    private Rubric ReadRubric()
    {
        string moves = Path.Combine(folder, "moves.json");
        string rubric = Path.Combine(folder, "rubric.json");
        foreach (string file in (string[])[moves, rubric])
        {
            if (!File.Exists(file))
            {
                throw new EnvironmentException($"{file} is missing; it comes with the program. Installing Dialogue again brings it back.");
            }
        }

        return SeedFiles.Rubric(File.ReadAllBytes(moves), File.ReadAllBytes(rubric))
            ?? throw new EnvironmentException($"{moves} or {rubric} is broken. `dialogue check` on it says where; installing Dialogue again brings it back.");
    }
}
