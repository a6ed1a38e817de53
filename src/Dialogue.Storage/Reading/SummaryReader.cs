using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Reading;

/// <summary>Reads what the first page needs.</summary>
internal sealed class SummaryReader(JournalConnection db)
{
    private const int MostLeftOff = 20;

    // There may be thousands that nobody will ever end. Which of a scenario were touched on its last day is answered from an index;
    // only their last steps are looked up.
    private const string SelectLatest = """
        select p.scenario, p.id, (select at from step where playthrough = p.id order by seq desc limit 1)
        from (select scenario, max(last_day) as day from playthrough where is_open = 1 group by scenario) latest
        join playthrough p on p.is_open = 1 and p.scenario = latest.scenario and p.last_day = latest.day
        """;

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

    private ValueArray<LeftOff> LeftOff() => db[SelectLatest]
        .All(row => (Scenario: row.Text(0), Number: row.Integer(1), At: row.Integer(2)))
        .GroupBy(each => each.Scenario)
        .Select(same => same.Max(each => (each.At, each.Number)))
        .OrderByDescending(latest => latest)
        .Take(MostLeftOff)
        .Select(latest => db[SelectLeftOff].First<LeftOff?>(LeftOff, latest.Number))
        .OfType<LeftOff>()
        .ToValueArray();

    private static LeftOff LeftOff(Row row) => new(row.Play(0), row.Id(1), row.Text(2), row.Count(5, 0, int.MaxValue - 1) + 1, row.At(3));
}
