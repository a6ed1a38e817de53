using Dialogue.Core.Values;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Reading;

/// <summary>Reads what a list of playthroughs shows.</summary>
internal sealed class ListReader(JournalConnection db)
{
    private const string SelectEntries = """
        select p.id, p.uuid, p.scenario, p.title, p.begun_at, p.begun_zone, l.at, l.zone,
            (select sum(case kind when 'back' then -back else 1 end) from step where playthrough = p.id),
            r.at, r.zone, r.outcome, p.is_open
        from playthrough p
        join step l on l.playthrough = p.id and l.seq = (select max(seq) from step where playthrough = p.id)
        left join result r on r.playthrough = p.id
        order by p.id desc
        """;

    public ValueArray<JournalEntry> Entries() => db[SelectEntries].All(Entry).ToValueArray();

    private static JournalEntry Entry(Row row) => new(
        row.Integer(0),
        row.Play(1),
        row.Id(2),
        row.Text(3),
        row.At(4),
        row.At(6),
        row.Count(8),
        row.AtOrNull(9),
        row.IsNull(11) ? null : row.Word(11, Words.Endings),
        row.Flag(12));
}
