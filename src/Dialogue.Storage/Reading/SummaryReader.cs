using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Reading;

/// <summary>Reads what the first page needs.</summary>
internal sealed class SummaryReader(JournalConnection db)
{
    private const int MostLeftOff = 20;

    // Answered from an index alone, since there may be hundreds that nobody will ever end.
    private const string SelectOpen = "select scenario, last_day, id from playthrough where is_open = 1";

    private const string SelectLastAt = "select at from step where playthrough = $id order by seq desc limit 1";

    private const string SelectLeftOff = """
        select p.uuid, p.scenario, p.title, l.at, l.zone,
            (select sum(case kind when 'back' then -back else 1 end) from step where playthrough = p.id)
        from playthrough p join step l on l.playthrough = p.id
        where p.id = $id order by l.seq desc limit 1
        """;

    private readonly PracticeReader _practice = new(db);
    private readonly PlanReader _plans = new(db);

    public PracticeSummary Read() => new()
    {
        LeftOff = LeftOff(),
        Finished = _practice.Scenarios(),
        Cards = _practice.Cards(),
        OpenPlan = _plans.LatestOpen(),
    };

    private ValueArray<LeftOff> LeftOff()
    {
        List<(string Scenario, string Day, long Number)> open = db[SelectOpen].All(row => (row.Text(0), row.Text(1), row.Integer(2)));
        return open
            .GroupBy(each => each.Scenario)
            .Select(same => Latest([.. same]))
            .OrderByDescending(latest => latest)
            .Take(MostLeftOff)
            .Select(latest => db[SelectLeftOff].First<LeftOff?>(LeftOff, latest.Number))
            .OfType<LeftOff>()
            .ToValueArray();
    }

    /// <summary>Gives the latest; only those of the last day have to be looked at.</summary>
    private (long At, long Number) Latest(List<(string Scenario, string Day, long Number)> same)
    {
        string? day = same.Max(each => each.Day);
        return same.Where(each => each.Day == day).Max(each => (db[SelectLastAt].First(row => row.Integer(0), each.Number), each.Number));
    }

    private static LeftOff LeftOff(Row row) => new(row.Play(0), row.Id(1), row.Text(2), row.Count(5, 0, int.MaxValue - 1) + 1, row.At(3));
}
