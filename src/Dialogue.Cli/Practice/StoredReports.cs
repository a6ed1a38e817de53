using Dialogue.Cli.Commands;
using Dialogue.Cli.Composition;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Presentation.Words;
using Dialogue.Reports;
using Dialogue.Storage;

namespace Dialogue.Cli.Practice;

/// <summary>Reads stored playthroughs and plays them again, to be written out.</summary>
/// <param name="Reports">What can be written, the earliest first.</param>
/// <param name="LeftOut">A sentence for each scenario whose playthroughs cannot, because its file is gone or broken.</param>
internal sealed record StoredReports(IReadOnlyList<PlayReport> Reports, IReadOnlyList<string> LeftOut)
{
    /// <summary>Reads one by its number, or all; nothing where nothing is stored.</summary>
    public static StoredReports Read(Shared shared, long? number)
    {
        using Journal? journal = Journal.OpenExisting(shared.Journal);
        if (journal is null)
        {
            return new StoredReports([], []);
        }

        IEnumerable<KeptPlaythrough?> kept = number is { } one ? [journal.Find(one)] : journal.List().Reverse().Select(entry => journal.Find(entry.Id));
        return Played(shared, kept.OfType<KeptPlaythrough>());
    }

    private static StoredReports Played(Shared shared, IEnumerable<KeptPlaythrough> kept)
    {
        Dictionary<string, Conversation?> conversations = [];
        Dictionary<string, int> missing = [];
        List<PlayReport> reports = [];
        foreach (KeptPlaythrough each in kept)
        {
            string id = each.Saved.ScenarioId;
            if (!conversations.TryGetValue(id, out Conversation? conversation))
            {
                conversation = shared.Opener.Open(id).Conversation;
                conversations.Add(id, conversation);
            }

            if (conversation is null)
            {
                missing[id] = missing.GetValueOrDefault(id) + 1;
            }
            else
            {
                reports.Add(new PlayReport(each, Replay.Load(conversation, each.Saved)));
            }
        }

        return new StoredReports(reports, [.. missing.Select(each => Missing(each.Key, each.Value))]);
    }

    private static string Missing(string id, int count) =>
        $"{CommonWords.Count(count, "conversation", "conversations")} with \"{SafeText.Line(id)}\" left out: that scenario is not in the library, or cannot be read. What was said stays stored.";
}
