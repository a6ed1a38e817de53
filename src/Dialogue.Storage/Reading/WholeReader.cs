using Dialogue.Storage.Connections;

namespace Dialogue.Storage.Reading;

/// <summary>Reads all that a journal holds, only to see that it can be read.</summary>
internal static class WholeReader
{
    /// <summary>Reads everything; what makes no sense throws <see cref="InvalidDataException"/>.</summary>
    public static void ReadEverything(JournalConnection db)
    {
        PlaythroughReader playthroughs = new(db);
        foreach (long number in db["select id from playthrough"].All(row => row.Integer(0)))
        {
            _ = playthroughs.Find(number);
        }

        PracticeReader practice = new(db);
        _ = practice.Results();
        _ = practice.Reviews();
        _ = practice.Days(DateOnly.MinValue);
        _ = new ListReader(db).Entries();
        _ = new PlanReader(db).Plans();
        _ = new SummaryReader(db).Read();
    }
}
