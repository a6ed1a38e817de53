using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Format.Heads;

/// <summary>What a library has to know of a scenario before it is opened.</summary>
/// <param name="Id">The scenario's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">One sentence; tokens in it are shown as the roles' titles, since nobody is cast yet.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Strategy">The strategy's id, or null.</param>
/// <param name="Setting">Work or personal.</param>
/// <param name="Practises">The skills.</param>
/// <param name="Level">1 to 3.</param>
/// <param name="Minutes">About how long it takes.</param>
/// <param name="Channel">The medium of the start beat, where that is the first beat of the file; else chat.</param>
public sealed record ScenarioHead(
    string Id,
    string Title,
    string Summary,
    string Language,
    string? Strategy,
    Setting Setting,
    ValueArray<Skill> Practises,
    int Level,
    int Minutes,
    Channel Channel);
