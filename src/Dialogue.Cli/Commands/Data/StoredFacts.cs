using System.Globalization;
using Dialogue.Cli.Practice;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Words;
using Dialogue.Storage;

namespace Dialogue.Cli.Commands.Data;

/// <summary>Says what is stored, where, and how much it is.</summary>
internal static class StoredFacts
{
    public static int Print(Shared shared, bool json)
    {
        using Journal? journal = Journal.OpenExisting(shared.Journal);
        if (journal is null)
        {
            Facts.Print(shared, json, [("folder", shared.Folders.Data), ("conversations", "0")]);
            shared.Talk.WriteLine(KeepingWords.NothingStored);
            return ExitCodes.Done;
        }

        JournalFacts facts = journal.Facts();
        Facts.Print(
            shared,
            json,
            [
                ("file", facts.Path),
                ("size", Size(facts.Bytes)),
                ("conversations", Number(facts.Playthroughs)),
                ("answers", Number(facts.Decisions)),
                ("plans", Number(facts.Plans)),
                ("reviews", Number(facts.Reviews)),
                ("first", Day(facts.First)),
                ("latest", Day(facts.Last)),
                ("kept for", SettingOptions.Find("retention")!.Get(shared.Settings().Settings)),
                ("texts", Path.Combine(shared.Folders.Data, "texts")),
            ]);
        if (!json)
        {
            shared.Talk.WriteLine("Nothing of this leaves your machine. `dialogue data --help` shows how to forget, back up and restore it.");
        }

        return ExitCodes.Done;
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Size(long bytes) => bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0.0} kB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB");

    private static string Day(DateTimeOffset? moment) => moment is { } at ? DayWords.WholeDate(DateOnly.FromDateTime(at.DateTime)) : "none yet";
}
