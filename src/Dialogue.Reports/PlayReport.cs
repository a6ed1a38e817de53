using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;

namespace Dialogue.Reports;

/// <summary>One playthrough to be written down: what the journal kept, and the same played again.</summary>
/// <param name="Kept">What the journal kept.</param>
/// <param name="Replay">The playthrough played again; not to its end where the scenario has changed since, and then the report says so.</param>
public sealed record PlayReport(KeptPlaythrough Kept, ReplayResult Replay)
{
    /// <summary>Gets the playthrough, as far as it could be played again.</summary>
    public Playthrough Play => Replay.Playthrough;

    /// <summary>Gets whether the scenario's file is another than the one that was played, so that its words may be others too.</summary>
    public bool HasOtherContent => Kept.Saved.ContentHash != Play.Conversation.ContentHash;
}
