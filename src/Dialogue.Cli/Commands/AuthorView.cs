using Dialogue.Cli.Composition;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Cli.Commands;

/// <summary>How an author looks at a conversation: from a beat in its middle, with the values of its variables. That is no practice, so nothing of it is stored.</summary>
/// <param name="From">The beat to start at, or null: at the start.</param>
/// <param name="ShowsValues">Whether the values are shown.</param>
internal sealed record AuthorView(string? From, bool ShowsValues)
{
    /// <summary>Gets whether there is anything of it.</summary>
    public bool IsWanted => From is not null || ShowsValues;

    /// <summary>Gets the beat to start at, or null.</summary>
    public BeatId? Beat => From is { } from ? new BeatId(from) : null;

    /// <summary>Says that a scenario has no such beat, and which was probably meant; null where it has, or none is named.</summary>
    public string? Complaint(Scenario scenario)
    {
        if (Beat is not { } beat || scenario.Beats.Any(each => each.Id == beat || each.Aliases.Contains(beat)))
        {
            return null;
        }

        string meant = new NearestWord().Find(From, scenario.Beats.Select(each => each.Id.Value)) is { } near ? $" Did you mean \"{near}\"?" : string.Empty;
        return $"{SafeText.Line(scenario.Id)} has no beat \"{SafeText.Line(From!)}\".{meant}";
    }

    /// <summary>Starts a playthrough there.</summary>
    public Playthrough Begin(Conversation conversation, Cast cast, ulong seed) =>
        (Beat is { } beat ? conversation.BeginAt(beat, cast, seed) : null) ?? conversation.Begin(cast, seed);
}
