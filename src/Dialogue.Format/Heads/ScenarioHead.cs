using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Format.Heads;

/// <summary>What a library shows of a scenario: the top of its file, without the story.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Summary">One sentence, with its tokens as they stand in the file.</param>
/// <param name="Setting">The part of life that it belongs to.</param>
/// <param name="Practises">The skills that it practises.</param>
/// <param name="Channel">The channel of the beat that it starts with.</param>
public sealed record ScenarioHead(string Id, string Title, string Summary, Setting Setting, ValueArray<Skill> Practises, Channel Channel)
{
    /// <summary>Gets the language of its texts.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Gets the id of the curriculum's strategy, or null.</summary>
    public string? Strategy { get; init; }

    /// <summary>Gets the level, 1 to 3.</summary>
    public int Level { get; init; } = 1;

    /// <summary>Gets about how many minutes it takes.</summary>
    public int Minutes { get; init; } = 10;

    /// <summary>Gets what is said about hard content before the story starts, with tokens as they stand in the file.</summary>
    public ValueArray<string> ContentNotes { get; init; }
}
