using Dialogue.Core.Texts;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>What the parts of one reading share.</summary>
internal sealed class ReadingContext(ScenarioReadingOptions options)
{
    public ScenarioReadingOptions Options { get; } = options;

    public DefinitionTable Roles { get; } = new();

    public VariableTable Variables { get; } = new();

    /// <summary>Gets mentions of the cast outside the beats; those in beats are the beats' own.</summary>
    public RoleUses RoleUses { get; set; } = new();

    /// <summary>Gets the short words of the file that occur again and again.</summary>
    public NamePool Words { get; } = new();

    public MoveTable Moves { get; } = new(options.Rubric);

    /// <summary>Gets a list for the problems of one text, used again for each.</summary>
    public List<TextProblem> TextProblems { get; } = [];
}
