using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Presentation.Library;

/// <summary>A conversation as the library lists it, read from the head of its file.</summary>
/// <param name="Id">The scenario's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Channel">The medium it starts in.</param>
/// <param name="Minutes">About how long it takes.</param>
/// <param name="Level">1 to 3.</param>
/// <param name="Setting">Work or personal.</param>
/// <param name="Practises">The skills.</param>
/// <param name="Strategy">The strategy's id, or null.</param>
public sealed record LibraryEntry(
    string Id,
    string Title,
    string Summary,
    Channel Channel,
    int Minutes,
    int Level,
    Setting Setting,
    ValueArray<Skill> Practises,
    string? Strategy)
{
    /// <summary>Says whether every word of a filter stands somewhere in what is known of the conversation.</summary>
    public bool Matches(string filter) => filter
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => Haystack.Contains(word, StringComparison.OrdinalIgnoreCase));

    private string Haystack =>
        $"{Id} {Title} {Summary} {Words.ChannelWords.Name(Channel)} {Words.SettingWords.Name(Setting)} {string.Join(' ', Practises.Select(Words.SkillWords.Name))}";
}
