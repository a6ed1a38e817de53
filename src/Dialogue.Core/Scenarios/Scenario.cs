using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Core.Scenarios;

/// <summary>A branching conversation as its author wrote it: pure content, immutable, checked by the reader of its file.</summary>
/// <remarks>Beats are in the order of the file. Every reference in a scenario that the reader accepted can be resolved.</remarks>
public sealed record Scenario
{
    /// <summary>Gets the id, equal to the file's name without its ending.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the title, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Gets one sentence for the library.</summary>
    public required ScenarioText Summary { get; init; }

    /// <summary>Gets the language of all texts, a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Gets the id of the curriculum's strategy, <c>1.1</c> to <c>4.2</c>, or null outside the library.</summary>
    public string? Strategy { get; init; }

    /// <summary>Gets the part of life that it belongs to.</summary>
    public required Setting Setting { get; init; }

    /// <summary>Gets the one to three skills that it practises.</summary>
    public required ValueArray<Skill> Practises { get; init; }

    /// <summary>Gets the level: 1 shows move names before choosing, 2 after, 3 never and draws harder temperaments.</summary>
    public int Level { get; init; } = 1;

    /// <summary>Gets about how long it takes, 1 to 60 minutes.</summary>
    public int Minutes { get; init; } = 10;

    /// <summary>Gets what is said about hard content before the story starts.</summary>
    public ValueArray<ScenarioText> ContentNotes { get; init; }

    /// <summary>Gets what the player is told before the start.</summary>
    public required Briefing Briefing { get; init; }

    /// <summary>Gets the parts to be cast, in the order of the file, at most 8.</summary>
    public ValueArray<Role> Roles { get; init; }

    /// <summary>Gets the declared variables, in the order of the file, at most 32.</summary>
    public ValueArray<Variable> Variables { get; init; }

    /// <summary>Gets where the story starts.</summary>
    public required BeatId Start { get; init; }

    /// <summary>Gets the beats, in the order of the file.</summary>
    public required ValueArray<Beat> Beats { get; init; }

    /// <summary>Gets the diagnostics that the author suppressed, each with a reason.</summary>
    public ValueArray<LintSuppression> Lint { get; init; }

    /// <summary>Gets who set the scoring key, or null where the file does not say (then nobody but the author).</summary>
    public ScoringKey? Key { get; init; }
}
