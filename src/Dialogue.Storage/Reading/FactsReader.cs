using Dialogue.Storage.Connections;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Reading;

/// <summary>Reads how much there is.</summary>
internal sealed class FactsReader(JournalConnection db)
{
    private const string SelectCounts = """
        select (select count(*) from playthrough), (select count(*) from step where kind <> 'back'),
            (select count(*) from plan), (select count(*) from review)
        """;

    private const string SelectFirst = "select at, zone from step order by at limit 1";

    private const string SelectLast = "select at, zone from step order by at desc limit 1";

    public JournalFacts Read(string path)
    {
        (int playthroughs, int decisions, int plans, int reviews) =
            db[SelectCounts].First(row => (row.Count(0), row.Count(1), row.Count(2), row.Count(3)));
        return new JournalFacts(
            path,
            SizeOf(path),
            SizeOf(path + "-wal"),
            SizeOf(path + "-shm"),
            db["pragma user_version"].First(row => row.Count(0)),
            playthroughs,
            decisions,
            plans,
            reviews,
            db[SelectFirst].First<DateTimeOffset?>(Moment),
            db[SelectLast].First<DateTimeOffset?>(Moment));
    }

    private static DateTimeOffset? Moment(Row row) => row.At(0);

    private static long SizeOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
