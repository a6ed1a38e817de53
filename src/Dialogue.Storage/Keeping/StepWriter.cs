using System.Diagnostics;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Keeping;

/// <summary>Writes steps.</summary>
internal sealed class StepWriter(JournalConnection db)
{
    private const string InsertStep =
        "insert into step (playthrough, seq, kind, beat, choice, back, at, zone) values ($playthrough, $seq, $kind, $beat, $choice, $back, $at, $zone)";

    // One statement and so one commit. It does nothing where the step before is not there any more as it was written, or the
    // playthrough was set aside meanwhile.
    private const string AppendStep = """
        insert or ignore into step (playthrough, seq, kind, beat, choice, back, at, zone)
        select s.playthrough, $seq, $kind, $beat, $choice, $back, $at, $zone
        from playthrough p join step s on s.playthrough = p.id
        where p.uuid = $uuid and p.is_open = 1 and s.seq = $before and s.at = $then
        """;

    private const string InsertDay = "insert into practice_day (day) values ($day) on conflict do nothing";

    /// <summary>Writes a step that follows the last one.</summary>
    /// <param name="play">Of which playthrough.</param>
    /// <param name="seq">The place of the new step, from 1.</param>
    /// <param name="step">What was done.</param>
    /// <param name="at">When.</param>
    /// <param name="before">When the step before was done.</param>
    /// <returns>Whether it is written; not where somebody else changed the playthrough.</returns>
    public bool Append(PlayId play, int seq, SavedStep step, DateTimeOffset at, DateTimeOffset before)
    {
        (string kind, string? beat, string? choice, object? back) = Columns(step);
        return db[AppendStep].Run(
            seq, kind, beat, choice, back, StoredTime.At(at), StoredTime.Zone(at), play.ToString(), seq - 1, StoredTime.At(before)) == 1;
    }

    /// <summary>Writes a step at its place, and the day it was done on; in a transaction.</summary>
    public void Insert(long number, int seq, SavedStep step, DateTimeOffset at)
    {
        (string kind, string? beat, string? choice, object? back) = Columns(step);
        db[InsertStep].Run(number, seq, kind, beat, choice, back, StoredTime.At(at), StoredTime.Zone(at));
        db[InsertDay].Run(StoredTime.Day(StoredTime.DayOf(at)));
    }

    private static (string Kind, string? Beat, string? Choice, object? Back) Columns(SavedStep step) => step switch
    {
        SavedStep.Took took => (StepWords.Took, took.Choice.Beat.Value, took.Choice.Choice.Value, null),
        SavedStep.StayedSilent silent => (StepWords.Silent, silent.Beat.Value, null, null),
        SavedStep.Back back => (StepWords.Back, null, null, back.Decisions),
        _ => throw new UnreachableException(),
    };
}
