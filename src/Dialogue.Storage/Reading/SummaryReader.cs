using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Reading;

/// <summary>Reads what the first page needs.</summary>
internal sealed class SummaryReader(JournalConnection db)
{
    private const int MostLeftOff = 20;

    // Answered from indexes alone, since there may be hundreds that nobody will ever end.
    private const string SelectOpen = """
        select p.scenario, p.id, (select at from step where playthrough = p.id order by seq desc limit 1)
        from playthrough p where p.is_open = 1
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

    private ValueArray<LeftOff> LeftOff()
    {
        List<(string Scenario, long Number, long At)> open = db[SelectOpen].All(row => (row.Text(0), row.Integer(1), row.Integer(2)));
        return open
            .GroupBy(each => each.Scenario)
            .Select(same => same.MaxBy(each => (each.At, each.Number)))
            .OrderByDescending(each => (each.At, each.Number))
            .Take(MostLeftOff)
            .Select(each => db[SelectLeftOff].First<LeftOff?>(LeftOff, each.Number))
            .OfType<LeftOff>()
            .ToValueArray();
    }

    private static LeftOff LeftOff(Row row) => new(row.Play(0), row.Id(1), row.Text(2), row.Count(5, 0, int.MaxValue - 1) + 1, row.At(3));
}
